namespace PairingDomain.Numerics;

/// <summary>The one place where a kind of failure becomes an exception.</summary>
internal static class NumberFailures
{
    private const int ShownLength = 60;

    public static Exception Exception(NumberFailure failure, ReadOnlySpan<char> text)
    {
        var shown = Shorten(text);
        return failure switch
        {
            NumberFailure.NoDigits => new FormatException($"'{shown}' does not begin with a number."),
            NumberFailure.Grouping => new FormatException(
                $"'{shown}' has digits that are not in groups of three; it has more than one reading."
            ),
            NumberFailure.TooManyDigits => new OverflowException(
                $"'{shown}' has more digits than decimal holds (28 or 29)."
            ),
            _ => new FormatException($"'{shown}' has something after the number."),
        };
    }

    /// <summary>The text as quoted in a message: at most 60 characters.</summary>
    public static string Shorten(ReadOnlySpan<char> text) =>
        text.Length <= ShownLength ? text.ToString() : string.Concat(text[..ShownLength], "…");
}
