using PairingDomain.Numerics;

namespace PairingDomain.Quantities;

/// <summary>The units of a catalogue by name, whatever the case. One name may mean several units.</summary>
internal sealed class UnitNames
{
    private readonly Dictionary<string, Unit[]> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> all = [];
    private readonly Lazy<List<string>> numberLike;

    /// <param name="units">The units.</param>
    /// <param name="spellings">The further names of each, in the order of the units and separated by bars.</param>
    public UnitNames(IReadOnlyList<Unit> units, IReadOnlyList<string> spellings)
    {
        for (var index = 0; index < units.Count; index++)
        {
            var unit = units[index];
            Add(unit.NameEn, unit);
            Add(unit.NameEnPlural, unit);
            Add(unit.NameZh, unit);
            foreach (var spelling in spellings[index].Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(spelling, unit);
            }
        }

        numberLike = new(FindNumberLike);
    }

    /// <summary>Names that begin with a number word, as 千瓦时 begins with 千: behind digits they are the unit, not thousands.</summary>
    public IReadOnlyList<string> NumberLike => numberLike.Value;

    /// <summary>The units with a name; none when nothing has it.</summary>
    public Unit[] Find(ReadOnlySpan<char> name) =>
        byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var units) ? units : [];

    private void Add(string name, Unit unit)
    {
        if (!byName.TryGetValue(name, out var units))
        {
            byName.Add(name, [unit]);
        }
        else if (!units.Contains(unit))
        {
            byName[name] = [.. units, unit];
        }

        all.Add(name);
    }

    private List<string> FindNumberLike() => all.FindAll(name => NumberWords.Read(name, out _, out _) > 0);
}
