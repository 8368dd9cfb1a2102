using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <content>Names that hold numbers, new lines, and nouns that stand for another.</content>
internal sealed partial class EnglishNouns
{
    // "the Three Gorges", "Five-Year Plan", "the 360 Group".
    private bool IsName(NumberToken number, int behind)
    {
        if (behind >= text.Length || !char.IsAsciiLetterUpper(text[behind]))
        {
            return false;
        }

        var isJoined = behind > number.End && text[behind - 1] == '-';
        if (!number.IsDigits)
        {
            return (char.IsAsciiLetterUpper(text[number.Start]) && !number.HasScale && !IsAtStart(number.Start))
                || isJoined
                || number.IsBare;
        }

        var end = EndOfWord(behind);
        return text.AsSpan(behind, end - behind)
            is "Group"
                or "Company"
                or "Plan"
                or "Project"
                or "Program"
                or "Programme"
                or "Initiative"
                or "Action";
    }

    // The first word of a sentence has a capital letter whatever it is.
    private bool IsAtStart(int start)
    {
        var at = start;
        while (at > 0 && start - at < 8 && text[at - 1] is ' ' or '"' or '(' or '\'' or '-' or '*' or '•')
        {
            at--;
        }

        return at == 0 || text[at - 1] is '.' or '!' or '?' or '\n' or ':' or ';';
    }

    private bool IsNewLine(int end, int next) =>
        next < text.Length && char.IsAsciiLetterUpper(text[next]) && text.AsSpan(end, next - end).Contains('\n');

    // A number on a line of its own below an empty one: its label stands under it.
    private bool IsBoxed(NumberToken number, int behind) =>
        number.IsDigits
        && text.AsSpan(number.End, behind - number.End).Count('\n') == 1
        && (number.Start == 0 || text.AsSpan(0, number.Start).EndsWith("\n\n"));

    // "34 village and 6 township clinics", "388 industry; 297 infrastructure": one thing of many has a plural.
    private bool IsModifier(NumberToken number, (int Start, int End) noun) =>
        number.Value > 1
        && text[noun.End - 1] != 's'
        && rules.EnglishWords.Find(text.AsSpan(noun.Start, noun.End - noun.Start)) is null
        && !text.AsSpan(noun.Start, noun.End - noun.Start).EndsWith("men")
        && noun.End < text.Length
        && (
            text[noun.End] is ';' or ',' or ')' or '.' or '\n'
            || EnglishNumbers.Word(text, Blanks.Skip(text, noun.End)) is "and" or "or"
        )
        && text[noun.Start - 1] != '-';
}
