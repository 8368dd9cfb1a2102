using NodaTime;

namespace PairingDomain.ReferenceData;

/// <summary>What is known of one embedded catalogue: its version, size, source and licence.</summary>
public sealed class CatalogueInfo
{
    internal CatalogueInfo(
        string file,
        LocalDate version,
        int rows,
        string title,
        string source,
        string trust,
        string licence
    )
    {
        File = file;
        Version = version;
        Rows = rows;
        Title = title;
        Source = source;
        Trust = trust;
        Licence = licence;
    }

    /// <summary>Name of the committed file it is packed from.</summary>
    public string File { get; }

    /// <summary>The day its content was collected or last changed.</summary>
    public LocalDate Version { get; }

    /// <summary>How many rows or figures it has.</summary>
    public int Rows { get; }

    /// <summary>What it holds.</summary>
    public string Title { get; }

    /// <summary>Where its content comes from.</summary>
    public string Source { get; }

    /// <summary>How far its content is to be trusted as a whole: two sources, one source, general knowledge; "row by row" where each row says so itself.</summary>
    public string Trust { get; }

    /// <summary>The licence of the source.</summary>
    public string Licence { get; }

    /// <summary>The file and its title.</summary>
    public override string ToString() => $"{File}: {Title}";
}
