using NodaTime;
using PairingDomain.Grouping;
using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Flows;

/// <summary>The groups of a side on the axes of places.</summary>
internal static class FlowSideGroups
{
    /// <summary>The groups of a side.</summary>
    /// <param name="side">The side.</param>
    /// <param name="axes">Axes of one side of a flow.</param>
    /// <param name="paths">What it lies in.</param>
    /// <param name="on">The day under whose codes it is grouped; null for its own.</param>
    public static KeyPart[] Of(FlowSide side, IReadOnlyList<Axis> axes, FlowPaths paths, LocalDate? on)
    {
        var found = paths.Of(side.Partner, side.Day);
        if (on is { } day)
        {
            found = paths.Later(found, day);
        }

        return
        [
            .. axes.Select(axis =>
                axis switch
                {
                    Axis.Province => OfLevel(axis, DivisionLevel.Province, side.Partner, found),
                    Axis.Prefecture => OfLevel(axis, DivisionLevel.Prefecture, side.Partner, found),
                    Axis.County => OfLevel(axis, DivisionLevel.County, side.Partner, found),
                    _ => KeyPart.Of(axis, Named(side.Partner, found)),
                }
            ),
        ];
    }

    /// <summary>A division under its code of the day, where it is one division on that day; else the partner as written.</summary>
    private static Partner Named(Partner partner, Division[][] paths) =>
        FlowPaths.IsDivision(partner) && paths is [var only] ? Partner.Of(only[0].Code) : partner;

    private static KeyPart OfLevel(Axis axis, DivisionLevel level, Partner partner, Division[][] paths)
    {
        var several = KeyPart.Of(axis, KeyKind.Several);
        KeyPart? only = null;
        foreach (var path in partner.IsOrganisation ? [] : paths)
        {
            var part =
                Array.Find(path, division => division.Level == level) is { } found
                    ? KeyPart.Of(axis, Partner.Of(found.Code))
                : path[0].Level > level ? KeyPart.Of(axis, KeyKind.None)
                : several;
            if (only is not null && only != part)
            {
                return several;
            }

            only = part;
        }

        // What the catalogue does not know may lie anywhere.
        return only ?? several;
    }
}
