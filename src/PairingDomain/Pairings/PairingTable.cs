using PairingDomain.Embedded;
using PairingDomain.Periods;

namespace PairingDomain.Pairings;

/// <summary>Reads pairings from a table in the form of the embedded one.</summary>
internal static class PairingTable
{
    private const string Name = "pairings";

    /// <summary>The pairings of the embedded table, in its order.</summary>
    public static Pairing[] Read() => Pairings(EmbeddedTable.Read(Name));

    /// <summary>The pairings of a table of which <paramref name="text"/> is the whole text.</summary>
    public static Pairing[] Read(string text) => Pairings(EmbeddedTable.Read(Name, text));

    private static Pairing[] Pairings(TableRow[] rows) => Array.ConvertAll(rows, PairingOf);

    private static Pairing PairingOf(TableRow row)
    {
        try
        {
            return new Pairing(
                row["id"],
                Assisting(row),
                Partner.Parse(row["assisted"]),
                RelationOf(row),
                new Validity(
                    EndOf(row, "start"),
                    EndOf(row, "end"),
                    row.Optional("seen") is { } seen ? ReportingPeriod.Parse(seen) : null
                )
            )
            {
                Basis = row.Optional("basis"),
                Note = row.Optional("note"),
                Sources = row["source"].Split(" | ", StringSplitOptions.RemoveEmptyEntries),
                Trust = TrustOf(row),
            };
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            throw row.Bad("id", $"'{row["id"]}': {fault.Message}");
        }
    }

    private static Partner Assisting(TableRow row)
    {
        var partner = Partner.Parse(row["assisting"]);
        return partner.Name is { } name
            ? Partner.Organisation(partner.Kind, name, partner.Place, row.Optional("assisting_name_zh"))
            : partner;
    }

    private static ValidityEnd EndOf(TableRow row, string column)
    {
        var certainty = CertaintyOf(row, column + "_certainty");
        return row.Optional(column) is { } period
            ? ValidityEnd.Of(ReportingPeriod.Parse(period), certainty)
            : ValidityEnd.OpenOrUnknown;
    }

    private static EndCertainty CertaintyOf(TableRow row, string column) =>
        row[column] switch
        {
            "open-or-unknown" => EndCertainty.OpenOrUnknown,
            "stated" => EndCertainty.Stated,
            "inferred" => EndCertainty.Inferred,
            "observed" => EndCertainty.Observed,
            "general-knowledge" => EndCertainty.GeneralKnowledge,
            var other => throw row.Bad(column, $"'{other}' is no certainty"),
        };

    private static PairingRelation RelationOf(TableRow row) =>
        row["relation"] switch
        {
            "east-west-pairing" => PairingRelation.EastWestPairing,
            "counterpart-support" => PairingRelation.CounterpartSupport,
            "twinning" => PairingRelation.Twinning,
            "enterprise-twinning" => PairingRelation.EnterpriseTwinning,
            "voluntary-pairing" => PairingRelation.VoluntaryPairing,
            var other => throw row.Bad("relation", $"'{other}' is no relation"),
        };

    private static PairingTrust TrustOf(TableRow row) =>
        row["verification"] switch
        {
            "two-sources" => PairingTrust.TwoSources,
            "one-source" => PairingTrust.OneSource,
            "one-source-mirror" => PairingTrust.OneSourceMirror,
            "deduced" => PairingTrust.Deduced,
            "general-knowledge-not-verified" => PairingTrust.GeneralKnowledge,
            var other => throw row.Bad("verification", $"'{other}' is no trust"),
        };
}
