using PairingDomain.Numerics;
using PairingDomain.Quantities;
using PairingDomain.Reading.Tables;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <summary>Gives the numbers in the cells of tables what the table says they are; numbers of rows are no figures.</summary>
internal sealed class TableFigures(string text, string original)
{
    public List<Draft> Complete(List<Draft> drafts)
    {
        var tables = new TableFinder(text, original);
        if (tables.Cells.Count == 0)
        {
            return drafts;
        }

        var all = new List<Draft>(drafts.Count);
        var (at, word) = (0, 0);
        foreach (var cell in tables.Cells)
        {
            Keep(cell.Span.Start);
            if (cell.Unit is not { } unit || unit is { IsNone: false, Unit: null, Currency: null })
            {
                Keep(cell.Span.End);
                continue;
            }

            while (at < drafts.Count && drafts[at].Number.Start < cell.Span.End)
            {
                at++;
            }

            if (!unit.IsNone && DraftOf(cell, unit) is { } draft)
            {
                all.Add(draft);
            }
        }

        Keep(text.Length);
        return all;

        // Those in front of a place, without what stands in heads: "(10,000 yuan)".
        void Keep(int end)
        {
            for (; at < drafts.Count && drafts[at].Number.Start < end; at++)
            {
                while (word < tables.Words.Count && tables.Words[word].End <= drafts[at].Number.Start)
                {
                    word++;
                }

                if (word == tables.Words.Count || !tables.Words[word].Contains(drafts[at].Number.Start))
                {
                    all.Add(drafts[at]);
                }
            }
        }
    }

    private Draft? DraftOf(TableCell cell, CellUnit unit)
    {
        var start = cell.Span.Start;
        while (!Characters.IsDigit(text[start]))
        {
            start++;
        }

        if (DigitNumbers.Read(text, original, start, out _) is not { Value: { } value } number)
        {
            return null;
        }

        var isPercent = text[cell.Span.End - 1] == '%';
        var scale = isPercent ? Rational.One : unit.Scale;
        var draft = new Draft(number with { Value = value * scale, Resolution = number.Resolution * scale })
        {
            Start = cell.Span.Start,
            End = cell.Span.End,
            Kind =
                isPercent || unit.Unit == Unit.Percent ? MentionKind.Percent
                : unit.Currency is not null ? MentionKind.Money
                : unit.Unit!.IsCount ? MentionKind.Count
                : MentionKind.Measure,
            Unit = isPercent ? Unit.Percent : unit.Unit,
            Currencies = unit.Currency is { } currency && !isPercent ? [currency] : [],
            IsDirect = true,
            IsChinese = Characters.IsHan(text[cell.Head.Start]),
        };
        draft.Value = text[cell.Span.Start] is '-' or '(' ? -draft.Value : draft.Value;
        var says = cell.Head.Length > 0 ? cell.Head : cell.Caption;
        draft.Note("table-head", says.Start, says.End, original);
        return draft;
    }
}
