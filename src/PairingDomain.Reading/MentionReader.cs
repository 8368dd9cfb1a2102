using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Scanning;

namespace PairingDomain.Reading;

/// <summary>
/// Finds the quantities that a text mentions, in English and Chinese, and says what each is. The same text gives the same
/// mentions everywhere: there is no state, no network and no culture. Reading takes time in proportion to the text. Dates,
/// years, ordinals, numbers of documents and telephones, names and slogans are left alone.
/// </summary>
public static class MentionReader
{
    /// <summary>The mentions of a text, in its order; no two overlap.</summary>
    /// <param name="text">Any text, of any length, well-formed or not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<Mention> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Scanner(text, RuleBook.Embedded).Read().AsReadOnly();
    }
}
