using NodaTime.Text;
using PairingDomain.Embedded;

namespace PairingDomain.ReferenceData;

/// <summary>Reads the list of catalogues.</summary>
internal static class CatalogueTable
{
    public static CatalogueInfo Read(TableRow row)
    {
        var version = LocalDatePattern.Iso.Parse(row["version"]);
        return version.Success
            ? new CatalogueInfo(
                row["file"],
                version.Value,
                row.Integer("rows"),
                row["title"],
                row["source"],
                row["trust"],
                row["licence"]
            )
            : throw row.Bad("version", $"'{row["version"]}' is not a date");
    }
}
