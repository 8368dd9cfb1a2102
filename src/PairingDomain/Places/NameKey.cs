using System.Text;

namespace PairingDomain.Places;

/// <summary>
/// The form in which names are compared: letters and digits only, Latin letters in lower case without diacritics,
/// full-width forms as ASCII. "Xi’an City", "xi'an city" and "Xīān  City" have one key, and so have "毕节 市" and
/// "毕节市". Blanks, apostrophes, hyphens, commas and enumeration commas are left out. Written out instead of Unicode
/// normalisation, which would load its tables at the first lookup of a process.
/// </summary>
/// <remarks>Compiled into the data packer too, so that the index and a question are keyed by the same code.</remarks>
internal static class NameKey
{
    // Each group: the base letter, then what becomes it. Pinyin with tone marks, and the letters of English spellings.
    private static readonly string[] Groups =
    [
        "aāáǎàăâäãåĀÁǍÀĂÂÄÃÅ",
        "cçćčÇĆČ",
        "eēéěèêëĒÉĚÈÊËếềểễẾỀ",
        "gğĞ",
        "iīíǐìîïĪÍǏÌÎÏİı",
        "mḿḾ",
        "nńňǹñŃŇǸÑ",
        "oōóǒòôöõŌÓǑÒÔÖÕ",
        "sşšŞŠ",
        "uūúǔùûüǖǘǚǜŪÚǓÙÛÜǕǗǙǛ",
        "zžẑŽẐ",
    ];

    public static string Of(ReadOnlySpan<char> name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var written in name)
        {
            var character = written is >= '\uFF01' and <= '\uFF5E' ? (char)(written - 0xFEE0) : written;
            switch (character)
            {
                case >= 'a' and <= 'z' or >= '0' and <= '9':
                    key.Append(character);
                    break;
                case >= 'A' and <= 'Z':
                    key.Append((char)(character | 0x20));
                    break;
                case < '\u00C0':
                    break;
                case < '\u0250' or >= '\u1E00' and < '\u1F00':
                    key.Append(Base(character));
                    break;
                case >= '\u02B0' and < '\u0370' or >= '\u2000' and < '\u2070' or >= '\u3000' and < '\u3005' or '\uFEFF':
                    break;
                default:
                    key.Append(character);
                    break;
            }
        }

        return key.ToString();
    }

    private static char Base(char letter)
    {
        foreach (var group in Groups)
        {
            if (group.Contains(letter, StringComparison.Ordinal))
            {
                return group[0];
            }
        }

        return letter;
    }
}
