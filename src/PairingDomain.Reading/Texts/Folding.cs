namespace PairingDomain.Reading.Texts;

/// <summary>
/// A text in one plain form with every character at its old place: full-width digits, letters and signs become ASCII, blanks
/// of all widths a space, dashes a hyphen. Line ends stay, and so do the Chinese comma, full stop and semicolon.
/// </summary>
internal static class Folding
{
    public static string Fold(string text) =>
        string.Create(
            text.Length,
            text,
            static (folded, source) =>
            {
                source.CopyTo(folded);
                foreach (ref var character in folded)
                {
                    if (character >= '\u007F' || character is '\t' or '\r')
                    {
                        character = Fold(character);
                    }
                }
            }
        );

    private static char Fold(char character) =>
        character switch
        {
            '\t' or '\r' or '\u00A0' or '\u202F' or '\u3000' or '\uFEFF' => ' ',
            >= '\u2000' and <= '\u200D' => ' ',
            '，' or '；' => character,
            >= '！' and <= '～' => (char)(character - '！' + '!'),
            '￥' => '¥',
            '–' or '—' or '‐' or '‑' or '‒' or '―' or '−' or '─' or '﹣' => '-',
            '’' or '‘' => '\'',
            '“' or '”' => '"',
            '﹪' => '%',
            '∶' => ':',
            '〜' or '∼' => '~',
            '〔' or '［' or '【' => '[',
            '〕' or '］' or '】' => ']',
            _ => character,
        };
}
