using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Reading.Documents;

namespace PairingDomain.Reading.Tests.Documents;

/// <summary>Reads sentences as of a day.</summary>
internal static class Reports
{
    public static readonly LocalDate Day = new(2021, 6, 15);

    public static DocumentReading Read(string text) =>
        DocumentReader.ReadDocument(text, new SourceDocument("d", "Report") { PublishedOn = Day });

    /// <summary>The one mention of a text that has these words.</summary>
    public static ReadFigure Find(string text, string words) =>
        Read(text)
            .Figures.Should()
            .ContainSingle(figure => figure.Mention.Text.Contains(words, StringComparison.Ordinal), text)
            .Subject;
}
