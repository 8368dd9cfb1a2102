using PairingDomain.Figures;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Reading.Documents;

namespace PairingDomain.Reading.Tests.Documents;

public sealed class CorrectionTests
{
    private const string Text =
        "In 2019, Xiamen allocated 30 million yuan of fiscal funds to Linxia. More than 11,0000 job seekers attended the fair. "
        + "It built 24 schools in Dongxiang County and 24 schools in Jishishan County.";

    private static readonly DocumentReading Reading = DocumentReader.ReadDocument(Text);

    [Fact]
    public void A_figure_is_taken_out_of_the_ledger_and_stays_in_the_reading()
    {
        var corrected = Reading.With(Correction.Of(Reading, "document-001", CorrectionKind.Drop));
        corrected["document-001"].IsDropped.Should().BeTrue();
        corrected["document-001"].Figure.Should().BeNull();
        corrected.Ledger.Figures.Should().HaveCount(Reading.Ledger.Figures.Count - 1);
        corrected.Notes.Should().Contain(note => note.Kind == NoteKind.Corrected && note.FigureId == "document-001");
        FigureLines.Write(corrected).Should().NotContain("30 million");
    }

    [Fact]
    public void A_confirmed_figure_is_marked_and_left_as_it_is()
    {
        var corrected = Reading.With(Correction.Of(Reading, "document-001", CorrectionKind.Confirm));
        corrected["document-001"].IsConfirmed.Should().BeTrue();
        corrected["document-001"].Figure!.Value.ToString().Should().Be("CNY 30000000");
        Reading["document-001"].IsConfirmed.Should().BeFalse();
    }

    [Fact]
    public void A_corrected_figure_has_what_the_person_says()
    {
        var corrected = Reading.With(
            Correction.Of(Reading, "document-001", CorrectionKind.Correct) with
            {
                Measure = "donations",
                Value = 31_000_000,
                Period = ReportingPeriod.Year(2018),
                Status = Status.Planned,
                Basis = Basis.Cumulative,
            }
        );
        var figure = corrected["document-001"].Figure!;
        figure.Measure.Code.Should().Be("donations");
        figure.Value.ToString().Should().Be("CNY 31000000");
        figure.Resolution.Should().Be(Rational.Zero);
        figure.Scope.Period!.ToString().Should().Be("2018");
        figure.Scope.Basis.Should().Be(Basis.Cumulative);
        figure.Status.Should().Be(Status.Planned);
    }

    [Fact]
    public void A_malformed_number_gets_its_value_from_a_person()
    {
        Reading["document-002"].Figure!.Readings.Should().HaveCount(2);
        var corrected = Reading.With(
            Correction.Of(Reading, "document-002", CorrectionKind.Correct) with
            {
                Value = 110_000,
            }
        );
        corrected["document-002"].Figure!.IsMalformed.Should().BeFalse();
        corrected["document-002"].Figure!.Value.ToString().Should().Be("110000 person");
    }

    [Fact]
    public void A_correction_holds_when_the_text_is_read_again_after_an_edit_elsewhere()
    {
        var correction = Correction.Of(Reading, "document-001", CorrectionKind.Drop);
        var edited = "A new first line of 12 words.\n" + Text;
        var again = DocumentReader.ReadDocument(edited, null, [correction]);
        again.Unfit.Should().BeEmpty();
        again
            .Figures.Should()
            .ContainSingle(figure => figure.IsDropped)
            .Which.Mention.Text.Should()
            .Be("30 million yuan");
    }

    [Fact]
    public void Of_two_alike_the_one_with_its_surroundings_is_meant()
    {
        var second = Reading.Figures[^1];
        second.Mention.Text.Should().Be("24 schools");
        var corrected = Reading.With(Correction.Of(Reading, second.Id, CorrectionKind.Drop));
        corrected.Figures.Select(figure => figure.IsDropped).Should().Equal(false, false, false, true);
    }

    [Fact]
    public void Of_two_with_the_same_surroundings_the_number_decides()
    {
        const string Twice =
            "The county spent 5 million yuan on roads there.\nThe county spent 5 million yuan on roads there.\n";
        const string More =
            "\nThe county spent 5 million yuan on roads there.\nThe county spent 5 million yuan on roads there.\n\n";
        var reading = DocumentReader.ReadDocument(Twice + More + Twice);
        var correction = Correction.Of(reading, reading.Figures[^2].Id, CorrectionKind.Drop);
        correction.Occurrence.Should().BeGreaterThan(1);
        reading
            .With(correction)
            .Figures.Should()
            .ContainSingle(figure => figure.IsDropped)
            .Which.Id.Should()
            .Be(reading.Figures[^2].Id);
    }

    [Fact]
    public void A_quote_that_stands_once_is_found_in_other_surroundings()
    {
        var correction = Correction.Of(Reading, "document-001", CorrectionKind.Confirm);
        DocumentReader
            .ReadDocument("Xiamen gave 30 million yuan.", null, [correction])["document-001"]
            .IsConfirmed.Should()
            .BeTrue();
    }

    [Theory]
    [InlineData("Xiamen gave 31 million yuan.")]
    [InlineData("Xiamen gave 30 million yuan, and Fuzhou 30 million yuan.")]
    public void A_correction_that_no_longer_fits_is_reported_and_not_lost(string text)
    {
        var correction = Correction.Of(Reading, "document-001", CorrectionKind.Confirm);
        var reading = DocumentReader.ReadDocument(text, null, [correction]);
        reading.Unfit.Should().Equal(correction);
        reading.Corrections.Should().Equal(correction);
        reading
            .Notes.Should()
            .Contain(note =>
                note.Kind == NoteKind.Unfit && note.Message.Contains("“30 million yuan”", StringComparison.Ordinal)
            );
        reading.Figures.Should().OnlyContain(figure => !figure.IsConfirmed);
    }

    [Fact]
    public void The_last_word_on_a_figure_holds()
    {
        var drop = Correction.Of(Reading, "document-001", CorrectionKind.Drop);
        Reading
            .With(drop)
            .With(drop with { Kind = CorrectionKind.Confirm })["document-001"]
            .IsDropped.Should()
            .BeFalse();
    }

    [Fact]
    public void A_mention_that_is_not_there_is_named()
    {
        var act = () => Correction.Of(Reading, "document-099", CorrectionKind.Drop);
        act.Should().Throw<KeyNotFoundException>().WithMessage("*'document-099'*");
    }
}
