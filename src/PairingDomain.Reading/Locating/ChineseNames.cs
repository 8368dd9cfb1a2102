using System.Collections;
using PairingDomain.Places;

namespace PairingDomain.Reading.Locating;

/// <summary>The Chinese names and stems that divisions ever had, to be recognised in running text.</summary>
internal sealed class ChineseNames
{
    // 双江拉祜族佤族布朗族傣族自治县 has 15 characters.
    private const int Longest = 16;

    private static readonly string[] Types =
    [
        "自治区",
        "自治州",
        "自治县",
        "地区",
        "新区",
        "省",
        "市",
        "县",
        "区",
        "州",
        "盟",
        "旗",
    ];

    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly BitArray firsts = new(char.MaxValue + 1);
    private readonly HashSet<int> beginnings = [];
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public ChineseNames(PlaceCatalogue places)
    {
        foreach (var division in places.Divisions.All)
        {
            Add(division.NameZh);
            Add(division.StemZh);
        }

        foreach (var area in places.Areas)
        {
            Add(area.NameZh ?? "");
        }

        lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static ChineseNames Embedded => Loaded.Value;

    /// <summary>How long the name that begins at a place is, a shorter word for its type included; 0 for none.</summary>
    public int LengthAt(string text, int at, int end)
    {
        if (at + 1 >= end || !firsts[text[at]] || !beginnings.Contains(Beginning(text[at], text[at + 1])))
        {
            return 0;
        }

        for (var length = Math.Min(Longest, end - at); length >= 2; length--)
        {
            if (lookup.Contains(text.AsSpan(at, length)))
            {
                foreach (var type in Types)
                {
                    if (text.AsSpan(at + length, end - at - length).StartsWith(type, StringComparison.Ordinal))
                    {
                        return length + type.Length;
                    }
                }

                return length;
            }
        }

        return 0;
    }

    private void Add(string name)
    {
        if (name.Length is >= 2 and <= Longest)
        {
            names.Add(name);
            firsts[name[0]] = true;
            beginnings.Add(Beginning(name[0], name[1]));
        }
    }

    private static int Beginning(char first, char second) => first << 16 | second;

    private static class Loaded
    {
        public static readonly ChineseNames Value = new(PlaceCatalogue.Embedded);
    }
}
