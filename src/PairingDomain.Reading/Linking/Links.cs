namespace PairingDomain.Reading.Linking;

/// <summary>How the figures of a text hang together, each by its index among the mentions.</summary>
internal sealed class Links(int count)
{
    /// <summary>The whole that a figure is part of; -1 for none.</summary>
    public int[] PartOf { get; } = Filled(count);

    /// <summary>The amount that a figure is a conversion of; -1 for none.</summary>
    public int[] Converts { get; } = Filled(count);

    /// <summary>The other tellings of a figure's fact; null for none.</summary>
    public List<int>?[] SameAs { get; } = new List<int>?[count];

    /// <summary>The word that made a part one, by index; null where there is none.</summary>
    public string?[] PartWords { get; } = new string?[count];

    private static int[] Filled(int count)
    {
        var links = new int[count];
        Array.Fill(links, -1);
        return links;
    }
}
