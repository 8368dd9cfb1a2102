namespace PairingDomain.Reading.Tests;

public sealed class MentionReaderTests
{
    [Fact]
    public void An_empty_text_mentions_nothing() => MentionReader.Read("").Should().BeEmpty();

    [Fact]
    public void No_text_is_refused() =>
        FluentActions.Invoking(() => MentionReader.Read(null!)).Should().Throw<ArgumentNullException>();
}
