using PairingDomain.Quantities;

namespace PairingDomain.Tests.Quantities;

public sealed class ExceptionTests
{
    [Fact]
    public void A_mismatch_made_from_a_message_names_no_units()
    {
        var cause = new InvalidOperationException("cause");
        new UnitMismatchException().Message.Should().Be("The units do not fit each other.");
        new UnitMismatchException("text").Message.Should().Be("text");
        var exception = new UnitMismatchException("text", cause);
        exception.Message.Should().Be("text");
        exception.InnerException.Should().BeSameAs(cause);
        exception.Left.Should().BeNull();
        exception.Right.Should().BeNull();
    }

    [Fact]
    public void An_ambiguity_made_from_a_message_has_no_candidates()
    {
        var cause = new InvalidOperationException("cause");
        new AmbiguousUnitException().Message.Should().Be("Several units have this name.");
        new AmbiguousUnitException().Candidates.Should().BeEmpty();
        new AmbiguousUnitException("text").Message.Should().Be("text");
        var exception = new AmbiguousUnitException("text", cause);
        exception.Message.Should().Be("text");
        exception.InnerException.Should().BeSameAs(cause);
        exception.Candidates.Should().BeEmpty();
    }
}
