using PairingDomain.Embedded;
using PairingDomain.Figures;
using PairingDomain.Grouping;

namespace PairingDomain.Registers;

/// <summary>
/// The words of registers, English and Chinese: column headers and the values of the enumerations. Blanks, hyphens,
/// underscores and the case of letters do not count.
/// </summary>
internal static class RegisterWords
{
    private static readonly Lazy<Dictionary<(string Set, string Word), int>> All = new(Read);

    /// <summary>The field that a column header names; null for none.</summary>
    public static FlowField? FieldOf(ReadOnlySpan<char> text) =>
        Find(nameof(FlowField), text) is { } found ? (FlowField)found : null;

    /// <summary>The value of an enumeration that a word means; null for none.</summary>
    public static int? ValueOf(FlowField field, ReadOnlySpan<char> text) => Find(SetOf(field), text);

    /// <summary>The words that the library itself writes for a field of an enumeration.</summary>
    public static IEnumerable<string> WordsOf(FlowField field) =>
        field switch
        {
            FlowField.Sector => Enum.GetValues<Sector>().Select(Words.Of),
            FlowField.Instrument => Enum.GetValues<Instrument>().Select(Words.Of),
            FlowField.SourceOfFunds => Enum.GetValues<SourceOfFunds>().Select(Words.Of),
            _ => Enum.GetValues<FlowKind>().Select(Words.Of),
        };

    private static string SetOf(FlowField field) => field.ToString();

    private static int? Find(string set, ReadOnlySpan<char> text) =>
        All.Value.TryGetValue((set, KeyOf(text)), out var value) ? value : null;

    private static Dictionary<(string Set, string Word), int> Read()
    {
        var all = new Dictionary<(string, string), int>();
        var fields = Enum.GetValues<FlowField>().Select(Words.Of).ToList();
        Add(all, nameof(FlowField), fields);
        FlowField[] enumerations = [FlowField.Sector, FlowField.Instrument, FlowField.SourceOfFunds, FlowField.Kind];
        foreach (var field in enumerations)
        {
            Add(all, SetOf(field), WordsOf(field));
        }

        foreach (var row in EmbeddedTable.Read("register-words"))
        {
            var field = fields.IndexOf(row["field"]);
            var meaning = row.Optional("value");
            all.Add(
                (meaning is null ? nameof(FlowField) : SetOf((FlowField)field), KeyOf(row["word"])),
                meaning is null ? field : WordsOf((FlowField)field).ToList().IndexOf(meaning)
            );
        }

        return all;
    }

    private static void Add(Dictionary<(string, string), int> all, string set, IEnumerable<string> words)
    {
        foreach (var (value, word) in words.Index())
        {
            all.Add((set, KeyOf(word)), value);
        }
    }

    private static string KeyOf(ReadOnlySpan<char> text)
    {
        const int Longest = 60;
        Span<char> key = stackalloc char[Longest];
        var length = 0;
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character) && character is not ('-' or '_'))
            {
                if (length == Longest)
                {
                    return "";
                }

                key[length++] = char.ToLowerInvariant(character);
            }
        }

        return key[..length].ToString();
    }
}
