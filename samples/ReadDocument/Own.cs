using PairingDomain.Monetary;
using PairingDomain.Reading;

namespace ReadDocument;

/// <summary>What the sample brings: a document written for it, and its conventions.</summary>
internal static class Own
{
    /// <summary>What "$" and "¥" stand for in reports on assistance in China that do not say.</summary>
    public static ReadingConventions Conventions { get; } = new() { Dollar = Currency.Usd, YuanOrYen = Currency.Cny };

    public static string Document()
    {
        using var source = new StreamReader(typeof(Own).Assembly.GetManifestResourceStream("ReadDocument.report.txt")!);
        return source.ReadToEnd();
    }
}
