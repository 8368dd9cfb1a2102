using PairingDomain.Embedded;
using PairingDomain.Serialization;

namespace PairingDomain.ReferenceData;

/// <summary>Reads the list of catalogues.</summary>
internal static class CatalogueTable
{
    public static CatalogueInfo Read(TableRow row)
    {
        var version = IsoDay.Read(row["version"]) ?? throw row.Bad("version", $"'{row["version"]}' is not a date");
        return new CatalogueInfo(
            row["file"],
            version,
            row.Integer("rows"),
            row["title"],
            row["source"],
            row["trust"],
            row["licence"]
        );
    }
}
