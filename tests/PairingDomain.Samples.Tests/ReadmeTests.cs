namespace PairingDomain.Samples.Tests;

/// <summary>What the READMEs assert: their code compiles and prints what they say. And that this test would notice.</summary>
public sealed class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("src/PairingDomain.Csv/README.md")]
    [InlineData("src/PairingDomain.Reading/README.md")]
    public void A_readme_prints_what_it_says(string file)
    {
        var blocks = Readme.CSharpBlocksOf(file);
        blocks.Should().Contain(block => block.Output != null, "an example shows what it prints");
        Check(blocks);
    }

    [Fact]
    public void A_later_block_uses_what_an_earlier_one_declared() =>
        Check(
            Readme.CSharpBlocks(
                """
                ```csharp
                using PairingDomain.Numerics;

                var third = Rational.Of(1, 3);
                ```
                Some words, and what is printed:
                ```csharp
                using System.Globalization;
                Console.WriteLine(third * 2);
                Console.WriteLine(0.5m.ToString(CultureInfo.InvariantCulture));
                ```

                ```text
                2/3
                0.5
                ```
                """
            )
        );

    [Fact]
    public void Output_that_differs_is_noticed() =>
        FluentActions
            .Invoking(() => Check(Readme.CSharpBlocks("```csharp\nConsole.WriteLine(1);\n```\n```text\n2\n```\n")))
            .Should()
            .Throw<Xunit.Sdk.XunitException>()
            .WithMessage("*README.md, line 2*");

    [Fact]
    public void Code_that_does_not_compile_is_named_by_its_line_in_the_readme() =>
        FluentActions
            .Invoking(() =>
                Check(Readme.CSharpBlocks("# Title\n\n```csharp\nvar one = 1;\nvar two = Nothing.At.All;\n```\n"))
            )
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*README.md(5): CS0103*'Nothing'*");

    [Fact]
    public void A_block_that_does_not_end_is_noticed() =>
        FluentActions
            .Invoking(() => Readme.CSharpBlocks("text\n```csharp\n1\n"))
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage("*line 2*");

    private static void Check(IReadOnlyList<ReadmeBlock> blocks)
    {
        var outputs = ReadmeProgram.Run(blocks);
        foreach (var (block, output) in blocks.Zip(outputs))
        {
            if (block.Output is not null)
            {
                output.Should().Be(block.Output, $"README.md, line {block.Line}, says so");
            }
        }
    }
}
