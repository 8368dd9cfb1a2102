using PairingDomain.Figures;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Ledgers;

/// <summary>Which of the figures that tell one claim counts.</summary>
internal static class Repeats
{
    /// <summary>The figure that counts; the others are left out, a contradiction is settled by the rules or refused.</summary>
    public static LedgerEntry Choose(Claim claim, TotalNotes notes)
    {
        var tellings = InUnit(claim, notes);
        var contradiction = Contradiction(tellings, notes);
        var chosen = contradiction is var (one, other) ? Settle(tellings, one, other, notes) : Finest(tellings, notes);
        foreach (var telling in claim.Tellings)
        {
            if (telling != chosen)
            {
                notes.LeaveOut(telling.Figure, ReasonFor(telling, chosen, notes), chosen.Figure);
            }
        }

        return chosen;
    }

    /// <summary>The figure with the finest digits, whatever contradicts it.</summary>
    public static Figure Preview(Claim claim, TotalNotes notes) => Finest(InUnit(claim, notes), notes).Figure;

    private static List<LedgerEntry> InUnit(Claim claim, TotalNotes notes)
    {
        var tellings = claim.Tellings.FindAll(telling => notes.Unit.Holds(telling.Figure));
        return tellings.Count > 0
            ? tellings
            : throw TotalNotes.Refuse(
                RefusalReason.OtherUnit,
                $"'{claim.First.Value}' is not in {notes.Unit}",
                [claim.First]
            );
    }

    private static LeftOutReason ReasonFor(LedgerEntry telling, LedgerEntry chosen, TotalNotes notes) =>
        !notes.Unit.Holds(telling.Figure) ? LeftOutReason.Conversion
        : Agree(telling.Figure, chosen.Figure, notes) ? LeftOutReason.Repeat
        : LeftOutReason.Outvoted;

    private static bool Agree(Figure one, Figure other, TotalNotes notes) =>
        notes.Unit.TellingOf(one).Overlaps(notes.Unit.TellingOf(other));

    // Intervals of which every two meet have a number in common, so pairs are enough.
    private static (Figure One, Figure Other)? Contradiction(List<LedgerEntry> tellings, TotalNotes notes)
    {
        foreach (var (position, one) in tellings.Index())
        {
            foreach (var other in tellings.Skip(position + 1))
            {
                if (!Agree(one.Figure, other.Figure, notes))
                {
                    return (one.Figure, other.Figure);
                }
            }
        }

        return null;
    }

    private static LedgerEntry Settle(List<LedgerEntry> tellings, Figure one, Figure other, TotalNotes notes)
    {
        var rules = notes.Rules;
        var (preferred, settlement) = rules.Repeats switch
        {
            RepeatRule.MostPrecise => (MostPrecise(tellings, notes), "the most precise counts"),
            RepeatRule.Latest => (Latest(tellings), "the one published last counts"),
            RepeatRule.TrustedDocument => (
                tellings.FindAll(telling => telling.Figure.Citation.DocumentId == rules.TrustedDocument),
                $"document {rules.TrustedDocument} is trusted"
            ),
            RepeatRule.Lower => (
                [tellings.MinBy(telling => notes.Unit.NumberOf(telling.Figure))!],
                "the lowest counts"
            ),
            RepeatRule.Upper => (
                [tellings.MaxBy(telling => notes.Unit.NumberOf(telling.Figure))!],
                "the highest counts"
            ),
            _ => ((List<LedgerEntry>)[], ""),
        };

        // A rule that figures meet which contradict each other has not decided between them.
        var found = preferred.Count > 0 && Contradiction(preferred, notes) is null ? Finest(preferred, notes) : null;
        if (found is null)
        {
            throw TotalNotes.Refuse(
                RefusalReason.Contradiction,
                "the same claim with numbers that contradict each other",
                [one, other]
            );
        }

        foreach (var telling in tellings)
        {
            if (!Agree(telling.Figure, found.Figure, notes))
            {
                notes.Settle(ConflictKind.Contradiction, found.Figure, telling.Figure, [], settlement);
            }
        }

        return found;
    }

    // Where no document tells its date these are all of them, and nothing is decided.
    private static List<LedgerEntry> Latest(List<LedgerEntry> tellings)
    {
        var latest = tellings.Max(telling => telling.Published);
        return tellings.FindAll(telling => telling.Published == latest);
    }

    private static List<LedgerEntry> MostPrecise(List<LedgerEntry> tellings, TotalNotes notes)
    {
        var finest = Width(notes.Unit.TellingOf(Finest(tellings, notes).Figure));
        return tellings.FindAll(telling => Width(notes.Unit.TellingOf(telling.Figure)) == finest);
    }

    // The narrowest bounds; tellings are in the order of ids, so that of two alike the smaller id counts.
    private static LedgerEntry Finest(List<LedgerEntry> tellings, TotalNotes notes) =>
        tellings.MinBy(telling => Width(notes.Unit.TellingOf(telling.Figure)))!;

    private static (int Ends, Rational Width) Width(Bounds bounds) =>
        (bounds.Lower, bounds.Upper) switch
        {
            ({ } lower, { } upper) => (0, upper - lower),
            (null, null) => (2, Rational.Zero),
            _ => (1, Rational.Zero),
        };
}
