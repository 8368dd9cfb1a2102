using System.Xml.Linq;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.House;

/// <summary>How the repository is laid out.</summary>
public sealed class LayoutTests
{
    private const int MostLines = 400;

    private static readonly string[] Root =
    [
        ".ci",
        ".config",
        ".editorconfig",
        ".gitattributes",
        ".gitignore",
        "benchmarks",
        "CHANGELOG.md",
        "Directory.Build.props",
        "Directory.Packages.props",
        "global.json",
        "LICENSE",
        "PairingDomain.sln",
        "README.md",
        "samples",
        "src",
        "tests",
    ];

    // What git, builds and test runs leave at the root of a work tree; .gitignore keeps them out of the repository.
    private static readonly string[] Leavings =
    [
        ".git",
        ".vs",
        ".vscode",
        ".idea",
        "artifacts",
        "BenchmarkDotNet.Artifacts",
        "bin",
        "obj",
        "StrykerOutput",
        "TestResults",
    ];

    // Built from the packed package by the gate, so it cannot be in the solution that makes the package.
    private static readonly string[] OutsideTheSolution = ["tests/PackageConsumer/PackageConsumer.csproj"];

    [Fact]
    public void The_root_holds_nothing_but_what_belongs_there() =>
        Directory
            .GetFileSystemEntries(Repository.Root)
            .Select(Path.GetFileName)
            .Except(Root)
            .Except(Leavings)
            .Should()
            .BeEmpty();

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.PathOf("PairingDomain.sln")).Replace('\\', '/');
        Projects()
            .Except(OutsideTheSolution)
            .Where(project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void A_project_has_the_name_of_its_folder() =>
        Projects().Where(project => project.Split('/')[^2] + ".csproj" != project.Split('/')[^1]).Should().BeEmpty();

    [Fact]
    public void Every_package_bans_the_symbols_and_embeds_its_sources()
    {
        foreach (var project in Projects().Where(project => project.StartsWith("src/", StringComparison.Ordinal)))
        {
            var elements = XDocument.Load(Repository.PathOf(project)).Descendants().ToList();
            if (elements.Any(element => element.Name.LocalName == "IsPackable" && element.Value == "true"))
            {
                elements
                    .Select(element => (string?)element.Attribute("Include"))
                    .Should()
                    .Contain("Microsoft.CodeAnalysis.BannedApiAnalyzers", $"{project} is a package")
                    .And.Contain(file => file != null && file.EndsWith("BannedSymbols.txt", StringComparison.Ordinal));
                elements
                    .Should()
                    .Contain(element => element.Name.LocalName == "EmbedAllSources", $"{project} is a package");
            }
        }
    }

    [Fact]
    public void A_file_holds_one_type_and_has_its_name()
    {
        var faults =
            from file in SourceFile.Everywhere
            where file.FileName != "Program.cs"
            let types = file.TopLevelTypes
            where
                types.Count != 1
                || (
                    file.FileName != types[0] + ".cs"
                    && !file.FileName.StartsWith(types[0] + ".", StringComparison.Ordinal)
                )
            select $"{file.Path} holds {string.Join(", ", types)}";
        faults.Should().BeEmpty();
    }

    [Fact]
    public void A_folder_is_a_namespace()
    {
        var faults =
            from file in SourceFile.Everywhere
            where file.FileName != "Program.cs"
            let expected = string.Join('.', file.Path.Split('/')[1..^1])
            where file.Namespace != expected
            select $"{file.Path} is in {file.Namespace}, expected {expected}";
        faults.Should().BeEmpty();
    }

    [Fact]
    public void No_source_file_is_longer_than_400_lines() =>
        SourceFile
            .In("src")
            .Where(file => file.Lines.Count > MostLines)
            .Select(file => $"{file.Path} has {file.Lines.Count} lines")
            .Should()
            .BeEmpty();

    [Theory]
    [InlineData("public readonly partial struct Rational : IEquatable<Rational>", "Rational")]
    [InlineData("internal static class Floors", "Floors")]
    [InlineData("public sealed record Total(int One)", "Total")]
    [InlineData("public readonly record struct WrittenNumber(decimal Value)", "WrittenNumber")]
    [InlineData("public enum Basis", "Basis")]
    [InlineData("internal interface IPacker", "IPacker")]
    [InlineData("public delegate Task<int> Handler(string text);", "Handler")]
    [InlineData("    private sealed class Nested", null)]
    [InlineData("/// <summary>a class of things</summary>", null)]
    public void The_reader_of_files_knows_a_type_when_it_sees_one(string line, string? name) =>
        new SourceFile("A.cs", [line]).TopLevelTypes.Should().Equal(name is null ? [] : [name]);

    [Fact]
    public void The_reader_of_files_sees_the_files() => SourceFile.In("src").Count.Should().BeGreaterThan(20);

    private static IEnumerable<string> Projects() =>
        Directory
            .EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "artifacts" or "StrykerOutput"));
}
