// Reads the figures out of documents.
// usage: dotnet run --project samples/ReadDocument -- FILE... [--jsonl DIR]
// With --jsonl, writes one JSON Lines file per document, spans in code points; without, prints the text with its marked
// mentions and a table. Without a file, reads the document that the sample brings.
using System.Text;
using PairingDomain.Reading.Documents;
using ReadDocument;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var at = Array.IndexOf(args, "--jsonl");
if (at == args.Length - 1 && at >= 0)
{
    Console.Error.WriteLine("error: --jsonl needs a folder");
    return 1;
}

string[] files = at < 0 ? args : [.. args[..at], .. args[(at + 2)..]];
if (at >= 0)
{
    Directory.CreateDirectory(args[at + 1]);
    foreach (var file in files)
    {
        var target = Path.Combine(args[at + 1], Path.GetFileNameWithoutExtension(file) + ".jsonl");
        File.WriteAllText(
            target,
            FigureLines.Write(DocumentReader.ReadDocument(File.ReadAllText(file), conventions: Own.Conventions))
        );
    }

    return 0;
}

if (files.Length == 0)
{
    Marked.Print(Own.Document());
}

foreach (var file in files)
{
    Marked.Print(File.ReadAllText(file));
}

return 0;
