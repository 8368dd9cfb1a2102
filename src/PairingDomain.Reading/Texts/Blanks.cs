namespace PairingDomain.Reading.Texts;

/// <summary>Blanks of a folded text.</summary>
internal static class Blanks
{
    // Words of one figure stand no farther apart; more blanks would make looking for them cost more than it is worth.
    private const int Most = 8;

    /// <summary>The index after blanks, one line end among them; the place itself where there are too many.</summary>
    public static int Skip(string text, int at)
    {
        var (end, lines) = (at, 0);
        while (end < text.Length && end - at <= Most)
        {
            if (text[end] == '\n')
            {
                lines++;
            }
            else if (text[end] != ' ')
            {
                break;
            }

            end++;
        }

        return lines > 1 || end - at > Most ? at : end;
    }

    /// <summary>The index before blanks that end at a place; line ends are none of them.</summary>
    public static int SkipBack(string text, int end)
    {
        var at = end;
        while (at > 0 && end - at <= Most && text[at - 1] == ' ')
        {
            at--;
        }

        return end - at > Most ? end : at;
    }
}
