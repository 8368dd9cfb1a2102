namespace PairingDomain.Periods;

/// <summary>
/// Brings the ways of writing one name to one form: quotation marks go, letters become small and half-width, every dash
/// becomes a hyphen, blanks become one and vanish beside Chinese characters.
/// </summary>
internal static class PlanNameText
{
    private const char LastAscii = '\u007F';
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthOffset = FirstFullWidth - '!';

    /// <summary>Writes the one form of <paramref name="text"/> into <paramref name="form"/>.</summary>
    /// <param name="text">At most as long as <paramref name="form"/>.</param>
    /// <param name="form">Receives the form, which is never longer than the text.</param>
    /// <returns>The length of the form.</returns>
    public static int Write(ReadOnlySpan<char> text, Span<char> form)
    {
        var length = 0;
        foreach (var letter in text)
        {
            length = Append(form, length, letter);
        }

        return length > 0 && form[length - 1] == ' ' ? length - 1 : length;
    }

    /// <summary>
    /// Takes the years in brackets, if there are any, out of a text in the one form, wherever they stand.
    /// </summary>
    /// <returns>The length without them.</returns>
    public static int TakeYears(Span<char> form, out YearRange? years)
    {
        years = null;
        for (var open = 0; open < form.Length; open++)
        {
            if (form[open] != '(')
            {
                continue;
            }

            var close = form[open..].IndexOf(')');
            if (close > 0 && YearRange.TryRead(form[(open + 1)..(open + close)], out var range))
            {
                years = range;
                return Join(form, open, open + close + 1);
            }
        }

        return form.Length;
    }

    // Closes the gap from start to end with at most one blank.
    private static int Join(Span<char> form, int start, int end)
    {
        var length = start > 0 && form[start - 1] == ' ' ? start - 1 : start;
        if (end < form.Length && form[end] != ' ' && length < start)
        {
            length = Append(form, length, ' ');
        }

        foreach (var letter in form[end..])
        {
            length = Append(form, length, letter);
        }

        return length;
    }

    private static int Append(Span<char> form, int length, char letter)
    {
        letter = Plain(letter);
        var previous = length > 0 ? form[length - 1] : ' ';
        switch (letter)
        {
            case '\0':
            case '-' when previous == '-':
            case ' ' when previous is ' ' or > LastAscii:
                return length;
            case > LastAscii when previous == ' ' && length > 0:
                form[length - 1] = letter;
                return length;
            default:
                form[length] = letter;
                return length + 1;
        }
    }

    // The plain form of one letter; '\0' for a quotation mark.
    private static char Plain(char letter)
    {
        if (letter is >= FirstFullWidth and <= LastFullWidth)
        {
            letter = (char)(letter - FullWidthOffset);
        }

        return letter switch
        {
            '"' or '\'' or '`' or '´' or '\0' => '\0',
            '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u201C' or '\u201D' or '\u201E' or '\u201F' => '\0',
            '\u2032' or '\u2033' => '\0',
            '\u300A' or '\u300B' or '\u3008' or '\u3009' or '\u300C' or '\u300D' or '\u300E' or '\u300F' => '\0',
            >= '\u2010' and <= '\u2015' or '\u2212' or '\u301C' or '~' => '-',
            _ when char.IsWhiteSpace(letter) => ' ',
            _ => char.ToLowerInvariant(letter),
        };
    }
}
