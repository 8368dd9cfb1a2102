namespace PairingDomain.Reading.Documents;

/// <summary>Counts the code points of a text; a lone surrogate is one.</summary>
internal sealed class CodePoints(string text)
{
    private int at;
    private int count;

    /// <summary>How many code points stand before a UTF-16 index; quick where the questions go forward.</summary>
    public int Before(int index)
    {
        if (index < at)
        {
            (at, count) = (0, 0);
        }

        for (; at < index; at++)
        {
            count += at > 0 && char.IsSurrogatePair(text[at - 1], text[at]) ? 0 : 1;
        }

        return count;
    }
}
