using System.Text.Json;
using PairingDomain.Figures;
using PairingDomain.Periods;
using PairingDomain.Quantities;

namespace PairingDomain.Serialization;

/// <summary>
/// The words of an enumeration in JSON: lower-case with hyphens, "village-advancement". The enumerations count from 0
/// without gaps, so the place of a word is the value it means. Not generic: .NET would compile it for every enumeration
/// anew, which is felt when the first ledger is read.
/// </summary>
internal sealed class EnumWords
{
    public static readonly EnumWords Additivity = new(typeof(Additivity));
    public static readonly EnumWords Basis = new(typeof(Basis));
    public static readonly EnumWords ChangeKind = new(typeof(ChangeKind));
    public static readonly EnumWords Instrument = new(typeof(Instrument));
    public static readonly EnumWords MeasureGroup = new(typeof(MeasureGroup));
    public static readonly EnumWords MeasureKind = new(typeof(MeasureKind));
    public static readonly EnumWords Qualifier = new(typeof(Qualifier));
    public static readonly EnumWords Sector = new(typeof(Sector));
    public static readonly EnumWords SourceOfFunds = new(typeof(SourceOfFunds));
    public static readonly EnumWords Status = new(typeof(Status));

    private readonly string[] words;

    private EnumWords(Type enumeration) =>
        words = Array.ConvertAll(Enum.GetNames(enumeration), JsonNamingPolicy.KebabCaseLower.ConvertName);

    public IReadOnlyList<string> All => words;

    /// <summary>The word for a value.</summary>
    public string this[int value] => words[value];

    /// <summary>The value that a word means; -1 when it means none.</summary>
    public int ValueOf(string word) => Array.IndexOf(words, word);
}
