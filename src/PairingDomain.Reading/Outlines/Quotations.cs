using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Outlines;

/// <summary>Words between quotation marks.</summary>
internal static class Quotations
{
    // A slogan is no longer.
    private const int Longest = 120;

    /// <summary>Whether a number is written in words, between quotation marks and not in a sentence that is spoken.</summary>
    public static bool IsWordInside(Outline outline, Mention mention)
    {
        var text = outline.Folded;
        if (Characters.IsDigit(text[mention.NumberStart]))
        {
            return false;
        }

        var (open, close) = (mention.Start, mention.End);
        while (open > 0 && mention.Start - open < Longest && text[open - 1] is not ('"' or '\n' or '。'))
        {
            open--;
        }

        while (close < text.Length && close - mention.End < Longest && text[close] is not ('"' or '\n' or '。'))
        {
            close++;
        }

        return open > 0
            && close < text.Length
            && text[open - 1] == '"'
            && text[close] == '"'
            && outline.Text[open - 1] == '“'
            && outline.Text[close] == '”'
            && text[close - 1] is not ('.' or ',' or '!' or '?');
    }
}
