using System.Text.RegularExpressions;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.House;

/// <summary>A C# file of the repository, by its path from the root with forward slashes.</summary>
internal sealed partial record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    /// <summary>The C# files below a folder of the root, without what a build makes.</summary>
    public static IReadOnlyList<SourceFile> In(string folder) =>
        [
            .. Directory
                .EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
                .Select(path =>
                    (Full: path, Path: System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
                )
                .Where(file => !file.Path.Split('/').Any(part => part is "bin" or "obj" or "StrykerOutput"))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => new SourceFile(file.Path, File.ReadAllLines(file.Full))),
        ];

    /// <summary>The C# files of every project.</summary>
    public static IReadOnlyList<SourceFile> Everywhere =>
        [.. In("src"), .. In("tests"), .. In("benchmarks"), .. In("samples")];

    public string FileName => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The namespace of the file; "" when it has none.</summary>
    public string Namespace =>
        Lines.Select(line => NamespaceLine().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value ?? "";

    /// <summary>The names of the types that begin at the left margin: the top-level ones, as the formatter writes them.</summary>
    public IReadOnlyList<string> TopLevelTypes =>
        [
            .. Lines
                .Select(line => TypeLine().Match(line))
                .Where(match => match.Success)
                .Select(match => match.Groups[1].Value),
        ];

    [GeneratedRegex(@"^namespace ([\w.]+);")]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(
        @"^(?:(?:public|internal|file|static|sealed|abstract|readonly|ref|partial|unsafe) )*(?:class|struct|interface|enum|record(?: class| struct)?|delegate [\w<>?\[\]., ]+?) (\w+)"
    )]
    private static partial Regex TypeLine();
}
