using NodaTime;
using PairingDomain.Figures;

namespace PairingDomain.Tests.Figures;

public sealed class CitationTests
{
    [Fact]
    public void A_citation_needs_document_and_words()
    {
        FluentActions.Invoking(() => new Citation("", 0, "x")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Citation("d", 0, "")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Citation("d", -1, "x")).Should().Throw<ArgumentOutOfRangeException>();
        new Citation("d", 0, "x").End.Should().Be(1);
        new Citation("d", 0, "x").Should().Be(new Citation("d", 0, "x"));
    }

    [Fact]
    public void A_document_needs_an_id_without_blanks_and_a_title()
    {
        FluentActions
            .Invoking(() => new SourceDocument("a b", "t"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*'a b'*blanks*");
        FluentActions.Invoking(() => new SourceDocument("a", " ")).Should().Throw<ArgumentException>();
        var document = new SourceDocument("a", "Report") { PublishedOn = new LocalDate(2020, 10, 19) };
        document.ToString().Should().Be("Report");
        document.Should().Be(new SourceDocument("a", "Report") { PublishedOn = new LocalDate(2020, 10, 19) });
    }
}
