using PairingDomain.Embedded;
using PairingDomain.Numerics;

namespace PairingDomain.Quantities;

/// <summary>The units by code and by name. Codes are case-sensitive, names are not.</summary>
internal sealed class UnitCatalogue
{
    private readonly Dictionary<string, Unit> byCode = new(StringComparer.Ordinal);
    private readonly Lazy<UnitNames> names;
    private readonly List<string> spellings = [];

    public UnitCatalogue(TableRow[] rows)
    {
        var dimensions = new Dictionary<string, Dimension>(StringComparer.Ordinal);
        var units = new List<Unit>();
        foreach (var row in rows)
        {
            var unit = ReadUnit(row, dimensions);
            units.Add(unit);
            byCode.Add(unit.Code, unit);
            spellings.Add(row["spellings"]);
        }

        Units = units.AsReadOnly();
        names = new(ReadNames);
    }

    public static UnitCatalogue Embedded => Loaded.Catalogue;

    public IReadOnlyList<Unit> Units { get; }

    /// <inheritdoc cref="UnitNames.NumberLike"/>
    public IReadOnlyList<string> NumberLikeNames => names.Value.NumberLike;

    public UnitFailure ByCode(ReadOnlySpan<char> code, out Unit? unit, out IReadOnlyList<Unit> candidates)
    {
        candidates = [];
        if (byCode.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(code, out unit))
        {
            return UnitFailure.None;
        }

        return code is ['{', .. var noun, '}'] && noun.SequenceEqual(CountedNoun.Tidy(noun))
            ? ByNoun(noun, out unit, out candidates)
            : UnitFailure.Unknown;
    }

    public UnitFailure ByText(ReadOnlySpan<char> text, out Unit? unit, out IReadOnlyList<Unit> candidates)
    {
        var name = CountedNoun.Tidy(text);
        candidates = [];
        if (name is ['{', .. var noun, '}'])
        {
            return ByNoun(noun, out unit, out candidates);
        }

        return ByCatalogue(name, out unit, out candidates);
    }

    public UnitFailure ByNoun(ReadOnlySpan<char> text, out Unit? unit, out IReadOnlyList<Unit> candidates)
    {
        var noun = CountedNoun.Tidy(text);
        var known = ByCatalogue(noun, out unit, out candidates);
        if (known == UnitFailure.None && !unit!.IsCount)
        {
            (candidates, unit) = ([unit], null);
            return UnitFailure.NounIsMeasured;
        }

        if (known != UnitFailure.Unknown)
        {
            return known;
        }

        var failure = CountedNoun.Check(noun);
        if (failure == UnitFailure.None)
        {
            var name = noun.ToString();
            unit = new Unit($"{{{name}}}", name, name, name, CountOf(name), Rational.One);
        }

        return failure;
    }

    private UnitFailure ByCatalogue(ReadOnlySpan<char> name, out Unit? unit, out IReadOnlyList<Unit> candidates)
    {
        candidates = [];
        return byCode.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out unit)
            ? UnitFailure.None
            : ByName(name, out unit, out candidates);
    }

    private UnitFailure ByName(ReadOnlySpan<char> name, out Unit? unit, out IReadOnlyList<Unit> candidates)
    {
        unit = null;
        candidates = [];
        var units = names.Value.Find(name);
        if (units.Length == 0)
        {
            return UnitFailure.Unknown;
        }

        if (units.Length > 1)
        {
            candidates = units.AsReadOnly();
            return UnitFailure.Ambiguous;
        }

        unit = units[0];
        return UnitFailure.None;
    }

    private static Unit ReadUnit(TableRow row, Dictionary<string, Dimension> dimensions)
    {
        var (code, name) = (row["code"], row["dimension"]);
        if (!dimensions.TryGetValue(name, out var dimension))
        {
            dimension = row["class"] == "count" ? CountOf(code) : new Dimension(name, row["si_unit"], isCount: false);
            if (!dimension.IsCount)
            {
                dimensions.Add(name, dimension);
            }
        }

        return new Unit(
            code,
            row["name_en"],
            row["name_en_plural"],
            row["name_zh"],
            dimension,
            Rational.Of(row.Integer("si_factor_numerator"), row.Integer("si_factor_denominator"))
        )
        {
            Note = row.Optional("note"),
        };
    }

    private static Dimension CountOf(string noun) => new($"count of {noun}", "1", isCount: true);

    // The names are gone through when the first one is looked for: codes do not need them.
    private UnitNames ReadNames() => new(Units, spellings);

    // A class of its own, so that a catalogue of other rows does not load the embedded one.
    private static class Loaded
    {
        public static readonly UnitCatalogue Catalogue = new(EmbeddedTable.Read("units"));
    }
}
