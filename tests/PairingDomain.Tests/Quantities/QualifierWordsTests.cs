using PairingDomain.Quantities;

namespace PairingDomain.Tests.Quantities;

public sealed class QualifierWordsTests
{
    [Theory]
    [InlineData("over", Qualifier.Over)]
    [InlineData("More than", Qualifier.Over)]
    [InlineData(" nearly ", Qualifier.Nearly)]
    [InlineData("close to", Qualifier.Nearly)]
    [InlineData("about", Qualifier.About)]
    [InlineData("around", Qualifier.About)]
    [InlineData("less than", Qualifier.Under)]
    [InlineData("at least", Qualifier.AtLeast)]
    [InlineData("no fewer than", Qualifier.AtLeast)]
    [InlineData("or more", Qualifier.AtLeast)]
    [InlineData("at most", Qualifier.AtMost)]
    [InlineData("no more than", Qualifier.AtMost)]
    [InlineData("or less", Qualifier.AtMost)]
    [InlineData("up to", Qualifier.UpTo)]
    [InlineData("逾", Qualifier.Over)]
    [InlineData("超过", Qualifier.Over)]
    [InlineData("余", Qualifier.Over)]
    [InlineData("多", Qualifier.Over)]
    [InlineData("近", Qualifier.Nearly)]
    [InlineData("将近", Qualifier.Nearly)]
    [InlineData("约", Qualifier.About)]
    [InlineData("左右", Qualifier.About)]
    [InlineData("不足", Qualifier.Under)]
    [InlineData("不满", Qualifier.Under)] // Civil Code, article 1259: without the number
    [InlineData("以上", Qualifier.AtLeast)] // with the number
    [InlineData("以下", Qualifier.AtMost)]
    [InlineData("以内", Qualifier.AtMost)]
    [InlineData("至少", Qualifier.AtLeast)]
    [InlineData("不少于", Qualifier.AtLeast)]
    [InlineData("不超过", Qualifier.AtMost)]
    [InlineData("最多", Qualifier.UpTo)]
    public void A_word_has_its_qualifier(string word, Qualifier qualifier)
    {
        QualifierWords.Parse(word).Should().Be(qualifier);
        QualifierWords.TryParse(word, out var read).Should().BeTrue();
        read.Should().Be(qualifier);
    }

    [Theory]
    [InlineData("")]
    [InlineData("exactly")]
    [InlineData("overall")]
    [InlineData("ov")]
    [InlineData("高达")]
    [InlineData("According to incomplete statistics")]
    public void Other_words_qualify_nothing(string word)
    {
        QualifierWords.TryParse(word, out var qualifier).Should().BeFalse();
        qualifier.Should().Be(Qualifier.Exact);
        FluentActions
            .Invoking(() => QualifierWords.Parse(word))
            .Should()
            .Throw<FormatException>()
            .WithMessage($"'{word}' *");
    }

    [Fact]
    public void Null_is_refused_or_false()
    {
        FluentActions.Invoking(() => QualifierWords.Parse(null!)).Should().Throw<ArgumentNullException>();
        QualifierWords.TryParse(null, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("more than 400 schools", QualifierPosition.Before, "more than")]
    [InlineData("More Than 400", QualifierPosition.Before, "more than")]
    [InlineData("over", QualifierPosition.Before, "over")]
    [InlineData("over400", QualifierPosition.Before, "over")]
    [InlineData("不超过400", QualifierPosition.Before, "不超过")]
    [InlineData("超过400", QualifierPosition.Before, "超过")]
    [InlineData("超400", QualifierPosition.Before, "超")]
    [InlineData("约400", QualifierPosition.Before, "约")]
    [InlineData("余人", QualifierPosition.After, "余")]
    [InlineData("以上的学生", QualifierPosition.After, "以上")]
    [InlineData("or more", QualifierPosition.After, "or more")]
    [InlineData("overall 400", QualifierPosition.Before, null)]
    [InlineData("余400", QualifierPosition.Before, null)]
    [InlineData("over 400", QualifierPosition.After, null)]
    [InlineData("400", QualifierPosition.Before, null)]
    [InlineData("", QualifierPosition.Before, null)]
    public void The_longest_word_at_the_beginning_is_read(string text, QualifierPosition position, string? word) =>
        (QualifierWords.ReadFrom(text, position)?.Text).Should().Be(word);

    [Fact]
    public void The_word_that_is_read_says_what_it_is() =>
        QualifierWords
            .ReadFrom("不超过400", QualifierPosition.Before)
            .Should()
            .Be(new QualifierWord("不超过", Qualifier.AtMost, "zh", QualifierPosition.Before));

    [Theory]
    [InlineData(Qualifier.Exact, null, null)]
    [InlineData(Qualifier.About, "about", "约")]
    [InlineData(Qualifier.Nearly, "nearly", "近")]
    [InlineData(Qualifier.Over, "over", "超过")]
    [InlineData(Qualifier.Under, "under", "不足")]
    [InlineData(Qualifier.AtLeast, "at least", "至少")]
    [InlineData(Qualifier.AtMost, "at most", "不超过")]
    [InlineData(Qualifier.UpTo, "up to", "最多")]
    public void A_qualifier_has_one_word_that_is_written(Qualifier qualifier, string? english, string? chinese)
    {
        QualifierWords.Of(qualifier, "en").Should().Be(english);
        QualifierWords.Of(qualifier, "zh").Should().Be(chinese);
    }

    [Fact]
    public void Another_language_and_an_undefined_qualifier_are_refused()
    {
        FluentActions
            .Invoking(() => QualifierWords.Of(Qualifier.Over, "fr"))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("The languages are en and zh.*fr*");
        FluentActions
            .Invoking(() => QualifierWords.Of((Qualifier)8, "en"))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("Not a qualifier.*8*");
    }

    [Fact]
    public void The_table_is_sound()
    {
        QualifierWords.All.Select(word => word.Text).Should().OnlyHaveUniqueItems("a word has one meaning");
        QualifierWords.All.Should().OnlyContain(word => word.Text == word.Text.Trim() && !word.Text.Any(char.IsUpper));
        QualifierWords.All.Should().OnlyContain(word => word.Language == "en" || word.Language == "zh");
        QualifierWords.All.Should().NotContain(word => word.Qualifier == Qualifier.Exact);
        foreach (var word in QualifierWords.All)
        {
            QualifierWords.Parse(word.Text).Should().Be(word.Qualifier);
            QualifierWords.ReadFrom(word.Text, word.Position).Should().Be(word);
        }

        foreach (var language in (string[])["en", "zh"])
        {
            foreach (var qualifier in Enum.GetValues<Qualifier>().Except([Qualifier.Exact]))
            {
                var written = QualifierWords.Of(qualifier, language);
                QualifierWords.All.First(word => word.Text == written).Position.Should().Be(QualifierPosition.Before);
            }
        }
    }
}
