using PairingDomain.Pairings;

namespace PairingDomain.Tests.Pairings;

/// <summary>A table in place of the embedded one; the packer has its own checks, these are the reader's.</summary>
public sealed class PairingTableTests
{
    private const string Header =
        "id\tassisting\tassisting_name_zh\tassisted\trelation\tstart\tstart_certainty\tend\tend_certainty\tseen\tbasis\tnote\tsource\tverification";

    [Fact]
    public void A_row_becomes_a_pairing()
    {
        var pairing = Read(
            "X1\tschool:Xiechuang@440300\t携创技校\t522400\tcounterpart-support\t2010-03\tobserved\t2012\tgeneral-knowledge\t2011\tact\tnote\ta | b\tdeduced"
        );
        pairing.ToString().Should().Be("X1 school:Xiechuang@440300 → 522400 (2010-03/2012)");
        pairing.Assisting.NameZh.Should().Be("携创技校");
        pairing.Relation.Should().Be(PairingRelation.CounterpartSupport);
        pairing.Validity.Start.Certainty.Should().Be(EndCertainty.Observed);
        pairing.Validity.End.Certainty.Should().Be(EndCertainty.GeneralKnowledge);
        pairing.Validity.Seen!.ToString().Should().Be("2011");
        (pairing.Basis, pairing.Note, pairing.Trust).Should().Be(("act", "note", PairingTrust.Deduced));
        pairing.Sources.Should().Equal("a", "b");
    }

    [Theory]
    [InlineData(1, "province:440300", "*line 2, column id: 'X1': *neither a place nor an organisation*")]
    [InlineData(3, "440300", "*line 2, column id: 'X1': *cannot assist itself*")]
    [InlineData(4, "friendship", "*line 2, column relation: 'friendship' is no relation*")]
    [InlineData(5, "", "*line 2, column id: 'X1': *needs a start*")]
    [InlineData(5, "soon", "*line 2, column id: 'X1'*")]
    [InlineData(6, "sure", "*line 2, column start_certainty: 'sure' is no certainty*")]
    [InlineData(7, "2009", "*line 2, column id: 'X1': The end 2009*")]
    [InlineData(13, "hearsay", "*line 2, column verification: 'hearsay' is no trust*")]
    public void A_bad_row_is_refused_with_its_place(int column, string text, string message)
    {
        var fields = "X1\t440300\t\t522400\ttwinning\t2010\tstated\t2012\tstated\t\t\t\ta\tone-source".Split('\t');
        fields[column] = text;
        FluentActions
            .Invoking(() => Read(string.Join('\t', fields)))
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage(message);
    }

    private static Pairing Read(string row) => PairingTable.Read($"{Header}\n{row}\n").Single();
}
