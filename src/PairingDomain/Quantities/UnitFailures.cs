using PairingDomain.Numerics;

namespace PairingDomain.Quantities;

/// <summary>The one place where a kind of failure becomes a message and an exception.</summary>
internal static class UnitFailures
{
    public static FormatException Exception(
        UnitFailure failure,
        ReadOnlySpan<char> text,
        IReadOnlyList<Unit> candidates
    ) =>
        failure == UnitFailure.Ambiguous
            ? new AmbiguousUnitException(Message(failure, text, candidates), candidates)
            : new FormatException(Message(failure, text, candidates));

    public static string Message(UnitFailure failure, ReadOnlySpan<char> text, IReadOnlyList<Unit> candidates)
    {
        var shown = NumberFailures.Shorten(text);
        return failure switch
        {
            UnitFailure.Ambiguous => $"'{shown}' may be {string.Join(" or ", candidates)}; give the code.",
            UnitFailure.NounEmpty => "A counted noun cannot be empty.",
            UnitFailure.NounTooLong =>
                $"'{shown}' has {text.Length} characters; a counted noun has at most {CountedNoun.MaxLength}.",
            UnitFailure.NounCharacter =>
                $"'{shown}' has a digit, brace, control or invisible character, which a counted noun has not.",
            UnitFailure.NounIsNumber => $"'{shown}' is a number word, not a counted noun.",
            UnitFailure.NounIsMeasured => $"'{shown}' is measured ({candidates[0].Dimension}), not counted.",
            _ => $"'{shown}' is the code or name of no unit; a noun of your own goes in braces, as in {{solar lamp}}.",
        };
    }
}
