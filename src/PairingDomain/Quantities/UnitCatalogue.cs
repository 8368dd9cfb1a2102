using PairingDomain.Embedded;
using PairingDomain.Numerics;

namespace PairingDomain.Quantities;

/// <summary>The units by code and by name. Codes are case-sensitive, names are not.</summary>
internal sealed class UnitCatalogue
{
    private static readonly Lazy<UnitCatalogue> Loaded = new(() => new UnitCatalogue(EmbeddedTable.Read("units")));

    private readonly Dictionary<string, Unit> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit[]> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> numberLikeNames = [];

    public UnitCatalogue(IEnumerable<TableRow> rows)
    {
        var dimensions = new Dictionary<string, Dimension>(StringComparer.Ordinal);
        var units = new List<Unit>();
        foreach (var row in rows)
        {
            var unit = ReadUnit(row, dimensions);
            units.Add(unit);
            byCode.Add(unit.Code, unit);
            AddName(unit.NameEn, unit);
            AddName(unit.NameEnPlural, unit);
            AddName(unit.NameZh, unit);
            foreach (var spelling in row["spellings"].Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                AddName(spelling, unit);
            }
        }

        Units = units.AsReadOnly();
    }

    public static UnitCatalogue Embedded => Loaded.Value;

    public IReadOnlyList<Unit> Units { get; }

    /// <summary>Names that begin with a number word, as 千瓦时 begins with 千: behind digits they are the unit, not thousands.</summary>
    public IReadOnlyList<string> NumberLikeNames => numberLikeNames;

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
        if (!byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var units))
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

    private void AddName(string name, Unit unit)
    {
        if (!byName.TryGetValue(name, out var units))
        {
            byName.Add(name, [unit]);
        }
        else if (!units.Contains(unit))
        {
            byName[name] = [.. units, unit];
        }

        if (NumberWords.Read(name, out _, out _) > 0)
        {
            numberLikeNames.Add(name);
        }
    }
}
