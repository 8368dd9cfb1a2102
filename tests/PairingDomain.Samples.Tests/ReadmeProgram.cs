using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PairingDomain.Samples.Tests;

/// <summary>
/// The blocks of the README as one program, in their order, the way somebody types them in: what an earlier block has
/// declared or imported, a later one uses. Namespaces that a new project imports by itself are imported.
/// </summary>
internal static class ReadmeProgram
{
    // Printed between the blocks; no output holds it.
    private const string Separator = "\u001E";

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Compiles the blocks and runs them; returns what each prints.</summary>
    /// <exception cref="InvalidOperationException">They do not compile without a warning; the message names lines of the README.</exception>
    public static IReadOnlyList<string> Run(IReadOnlyList<ReadmeBlock> blocks)
    {
        var folder = Directory.CreateTempSubdirectory("readme");
        try
        {
            var program = Path.Combine(folder.FullName, "readme.dll");
            Compile(Source(blocks), program);
            foreach (var library in Libraries)
            {
                File.Copy(Path.Combine(AppContext.BaseDirectory, library), Path.Combine(folder.FullName, library));
            }

            File.Copy(
                Path.Combine(
                    AppContext.BaseDirectory,
                    typeof(ReadmeProgram).Assembly.GetName().Name + ".runtimeconfig.json"
                ),
                Path.ChangeExtension(program, ".runtimeconfig.json")
            );
            return Programs.Run(program, [], "de_DE.UTF-8").Split(Separator + "\n")[1..];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Source(IReadOnlyList<ReadmeBlock> blocks)
    {
        var usings = new StringBuilder();
        var statements = new StringBuilder();
        foreach (var block in blocks)
        {
            var root = CSharpSyntaxTree.ParseText(block.Code, Options).GetCompilationUnitRoot();
            foreach (var directive in root.Usings)
            {
                var line = block.Line + directive.GetLocation().GetLineSpan().StartLinePosition.Line;
                usings.Append(
                    CultureInfo.InvariantCulture,
                    $"#line {line} \"README.md\"\n{directive.WithoutTrivia()}\n"
                );
            }

            // Blanked, not removed, so that the lines keep their numbers.
            var code = root.Usings.Aggregate(block.Code, Blank);
            statements.Append(
                CultureInfo.InvariantCulture,
                $"#line hidden\nConsole.WriteLine(\"{Separator}\");\n#line {block.Line} \"README.md\"\n{code}"
            );
        }

        return $"{usings}{statements}";
    }

    private static string Blank(string code, UsingDirectiveSyntax directive) =>
        string.Concat(
            code.AsSpan(0, directive.Span.Start),
            new string(' ', directive.Span.Length),
            code.AsSpan(directive.Span.End)
        );

    // What a reader of the README has referenced.
    private static readonly string[] Libraries =
    [
        "PairingDomain.dll",
        "PairingDomain.Csv.dll",
        "PairingDomain.Reading.dll",
        "CsvHelper.dll",
        "NodaTime.dll",
    ];

    private static CSharpParseOptions Options =>
        CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    private static void Compile(string source, string program)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (IsFramework(name) || Libraries.Contains(name)))
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "readme",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, Options), CSharpSyntaxTree.ParseText(source, Options)],
            references,
            new CSharpCompilationOptions(
                OutputKind.ConsoleApplication,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
        var emitted = compilation.Emit(program);
        var faults = emitted
            .Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic =>
            {
                var place = diagnostic.Location.GetMappedLineSpan();
                return $"{place.Path}({place.StartLinePosition.Line + 1}): {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
            })
            .ToList();
        if (faults.Count > 0)
        {
            throw new InvalidOperationException("The README does not compile.\n" + string.Join('\n', faults));
        }
    }

    private static bool IsFramework(string name) =>
        name.StartsWith("System.", StringComparison.Ordinal)
        || name is "mscorlib.dll" or "netstandard.dll" or "Microsoft.CSharp.dll";
}
