using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Quantities;
using PairingDomain.Reading.Outlines;
using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Tables;

/// <summary>The words of table-units.txt: what the head, the caption or the label of a row says about the numbers of a table.</summary>
internal sealed class TableUnits
{
    // Longer words say more than a unit.
    private const int Longest = 200;

    private readonly List<RuleFault> faults = [];
    private readonly Lexicon<CellUnit> words = new();

    /// <param name="open">Opens a rule file by its name.</param>
    public TableUnits(Func<string, TextReader> open)
    {
        using var source = open("table-units.txt");
        foreach (var line in RuleFile.Read("table-units.txt", source, 2, faults))
        {
            if (!Rational.TryParse(line.Keys[1], out var scale) || scale <= Rational.Zero)
            {
                faults.Add(line.Fault($"'{line.Keys[1]}' is no scale"));
                continue;
            }

            var unit = UnitOf(line.Keys[0], scale);
            foreach (var word in line.Words.Where(word => !words.TryAdd(Folding.Fold(word), unit)))
            {
                faults.Add(line.Fault($"'{word}' stands in another line already"));
            }
        }
    }

    public static TableUnits Embedded => Loaded.Units;

    /// <summary>What is wrong with the file; empty for a good one.</summary>
    public IReadOnlyList<RuleFault> Faults => faults;

    /// <summary>What a head says: the longest of its words; of Chinese ones its end, or what stands in brackets.</summary>
    public CellUnit? OfHead(string text, Stretch head) => Best(text, head, isBracketed: false);

    /// <summary>What stands in the brackets of a label.</summary>
    public CellUnit? OfLabel(string text, Stretch label) => Best(text, label, isBracketed: true);

    /// <summary>All that a caption says behind "unit:" or in brackets.</summary>
    public IEnumerable<(CellUnit Unit, Stretch Words)> OfCaption(string text, Stretch caption)
    {
        for (var at = caption.Start; at < caption.End && at - caption.Start < Longest; at++)
        {
            if (
                StartsWord(text, at)
                && TryAt(text, at, caption.End, out var unit, out var length)
                && (IsCaption(text, caption, at) || IsAtEnd(text, caption, at, length))
            )
            {
                yield return (unit, new Stretch(at, at + length));
                at += length - 1;
            }
        }
    }

    private static CellUnit UnitOf(string key, Rational scale) =>
        key switch
        {
            "-" => new(null, null, scale, true, false),
            "?" => new(null, null, scale, false, true),
            _ when Currency.TryOf(key, out var currency) => new(currency, null, scale, false, true),
            _ => new(null, Unit.TryOf(key, out var unit) ? unit : Unit.Counted(key), scale, false, false),
        };

    private CellUnit? Best(string text, Stretch span, bool isBracketed)
    {
        CellUnit? best = null;
        var (longest, isInside) = (0, false);
        var depth = 0;
        for (var at = span.Start; at < span.End && at - span.Start < Longest; at++)
        {
            depth +=
                text[at] == '(' ? 1
                : text[at] == ')' ? -1
                : 0;
            if (!StartsWord(text, at) || !TryAt(text, at, span.End, out var unit, out var length))
            {
                continue;
            }

            // Brackets say the unit, the words in front of them what is counted.
            var inside = depth > 0;
            var ends = at + length >= span.End || text[at + length] is '(' or ')' or '/' or '、';
            if (inside ? isInside && length <= longest : isBracketed || isInside || length < longest)
            {
                continue;
            }

            if (inside || ends || !Characters.IsHan(text[at]))
            {
                (best, longest, isInside) = (unit, length, inside);
            }
        }

        return best;
    }

    private static bool IsCaption(string text, Stretch caption, int at)
    {
        var before = text.AsSpan(caption.Start, at - caption.Start);
        return before.LastIndexOf('(') > before.LastIndexOf(')')
            || before.Contains("单位", StringComparison.Ordinal)
            || before.Contains("unit", StringComparison.OrdinalIgnoreCase)
            || before.Contains("expressed in", StringComparison.OrdinalIgnoreCase);
    }

    // "Spending by region, RMB m", "Change on year – per cent", "Funds in HK$'000"
    private static bool IsAtEnd(string text, Stretch caption, int at, int length)
    {
        var before = text.AsSpan(caption.Start, at - caption.Start).TrimEnd();
        return text.AsSpan(at + length, caption.End - at - length).Trim(" .:*\r").IsEmpty
            && (before.IsEmpty || before[^1] is ',' or ':' or '-' or '–' or '—' or ';' || before.EndsWith(" in"));
    }

    private bool TryAt(string text, int at, int end, out CellUnit unit, out int length)
    {
        if (words.TryAt(text.AsSpan(0, end), at, out var found, out length))
        {
            unit = found;
            return true;
        }

        unit = null!;
        return false;
    }

    private static bool StartsWord(string text, int at) =>
        at == 0 || !char.IsAsciiLetterOrDigit(text[at]) || !char.IsAsciiLetterOrDigit(text[at - 1]);

    // A class of its own, so that the words are read when the first text has a table.
    private static class Loaded
    {
        public static readonly TableUnits Units = new(RuleBook.OpenEmbedded);
    }
}
