using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Ledgers;

/// <summary>Which claims count where wholes and parts are both told, and which claim covers each of the others.</summary>
internal sealed class CountingClaims
{
    private readonly TotalNotes notes;
    private readonly List<Claim> claims = [];
    private readonly List<(Claim Claim, Claim Cover, LeftOutReason Reason)> leftOut = [];

    private CountingClaims(TotalNotes notes) => this.notes = notes;

    /// <summary>The claims that count, none of them part of another.</summary>
    public IReadOnlyList<Claim> Claims => claims;

    /// <summary>The others, each with a claim that counts in its place and why.</summary>
    public IReadOnlyList<(Claim Claim, Claim Cover, LeftOutReason Reason)> LeftOut => leftOut;

    public static CountingClaims Choose(IReadOnlyList<Claim> all, TotalNotes notes)
    {
        var result = new CountingClaims(notes);
        var reached = new HashSet<Claim>();
        foreach (var claim in all)
        {
            if (claim.Wholes.Count == 0)
            {
                result.Count(claim, reached);
            }
        }

        if (reached.Count < all.Count)
        {
            throw TotalNotes.Refuse(
                RefusalReason.CircularParts,
                "what is declared to be a part contains its whole by its scope",
                all.Where(claim => !reached.Contains(claim)).Select(claim => claim.First)
            );
        }

        return result;
    }

    private void Count(Claim claim, HashSet<Claim> reached)
    {
        if (!reached.Add(claim))
        {
            return;
        }

        if (notes.Rules.Preference == Preference.Parts && claim.Parts.Count > 0)
        {
            CountParts(claim, reached);
        }
        else
        {
            claims.Add(claim);
        }

        Cover(claim, reached);
    }

    private void CountParts(Claim claim, HashSet<Claim> reached)
    {
        // What the source lists as "of which" is told apart by it if its numbers make up the whole; what merely lies within is not.
        var declared = NearestParts(claim, part => part.DeclaredWholes.Contains(claim));
        var parts = declared.Count > 0 ? declared : NearestParts(claim, _ => true);
        CheckComplete(claim, parts, areListed: declared.Count > 0);
        leftOut.Add((claim, claim, LeftOutReason.Whole));
        foreach (var part in parts)
        {
            parts.ForEach(other => part.Meetings.Remove(other));
            Count(part, reached);
        }
    }

    private void Cover(Claim claim, HashSet<Claim> reached)
    {
        var open = new Queue<Claim>(claim.Parts);
        while (open.TryDequeue(out var part))
        {
            if (reached.Add(part))
            {
                leftOut.Add((part, claim, LeftOutReason.Part));
                foreach (var smaller in part.Parts)
                {
                    open.Enqueue(smaller);
                }
            }
        }
    }

    private static List<Claim> NearestParts(Claim whole, Func<Claim, bool> condition) =>
        [
            .. whole
                .Parts.Where(part =>
                    condition(part) && !part.Wholes.Any(other => whole.Parts.Contains(other) && condition(other))
                )
                .OrderBy(part => part.First.Id, StringComparer.Ordinal),
        ];

    // Also parts that a source lists are not apart where something lies in two of them.
    private static Claim? PartOfTwo(List<Claim> parts)
    {
        var seen = new HashSet<Claim>();
        return parts.SelectMany(part => part.Parts).FirstOrDefault(smaller => !seen.Add(smaller));
    }

    private void CheckComplete(Claim whole, List<Claim> parts, bool areListed)
    {
        var told = Repeats.Preview(whole, notes);
        var tellings = parts.ConvertAll(part => Repeats.Preview(part, notes));
        if (
            parts.Find(part => parts.Exists(part.Meetings.ContainsKey)) is { } meeting
            && !(areListed && notes.Unit.MakeUp(tellings, told))
        )
        {
            throw TotalNotes.Refuse(
                RefusalReason.IncompleteParts,
                $"parts of {whole.First.Id} may overlap, so that they do not make it up",
                [whole.First, meeting.First, parts.Find(meeting.Meetings.ContainsKey)!.First]
            );
        }

        if (PartOfTwo(parts) is { } shared)
        {
            throw TotalNotes.Refuse(
                RefusalReason.IncompleteParts,
                $"{shared.First.Id} is part of two parts of {whole.First.Id}, so that they are not apart",
                [whole.First, .. parts.Where(part => part.Parts.Contains(shared)).Select(part => part.First)]
            );
        }

        var sum = Bounds.Exactly(Rational.Zero);
        foreach (var telling in tellings)
        {
            sum += notes.Unit.BoundsOf(telling);
        }

        if (!sum.Overlaps(notes.Unit.BoundsOf(told)))
        {
            throw TotalNotes.Refuse(
                RefusalReason.IncompleteParts,
                $"the parts make up {sum} {notes.Unit}, the whole {whole.First.Id} is {told.Value}",
                [whole.First, .. parts.Select(part => part.First)]
            );
        }
    }
}
