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
    public static IReadOnlyList<Mention> Read(string text) => Read(text, ReadingConventions.None);

    /// <summary>The mentions of a text, in its order; no two overlap.</summary>
    /// <param name="text">Any text, of any length, well-formed or not.</param>
    /// <param name="conventions">What "$" and "¥" stand for where the text does not say.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static IReadOnlyList<Mention> Read(string text, ReadingConventions conventions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(conventions);
        return new Scanner(text, RuleBook.Embedded, conventions).Read().AsReadOnly();
    }
}
