namespace ReadDocument;

/// <summary>The document that the sample brings, written for it.</summary>
internal static class Own
{
    public static string Document()
    {
        using var source = new StreamReader(typeof(Own).Assembly.GetManifestResourceStream("ReadDocument.report.txt")!);
        return source.ReadToEnd();
    }
}
