using System.Collections.ObjectModel;
using PairingDomain.Embedded;

namespace PairingDomain.Places;

/// <summary>The embedded tables of the places without a code.</summary>
internal static class UncodedPlaces
{
    private const char ListSeparator = '|';

    public const string AreaTable = "functional-areas";
    public const string LocalTable = "local-places";

    // Plain loops: a query over codes would be compiled for them alone, and this runs once.
    public static FunctionalArea[] ReadAreas(TableRow[] rows)
    {
        var areas = new FunctionalArea[rows.Length];
        for (var index = 0; index < rows.Length; index++)
        {
            areas[index] = Area(rows[index]);
        }

        return areas;
    }

    public static LocalPlace[] ReadLocals(TableRow[] rows)
    {
        var locals = new LocalPlace[rows.Length];
        for (var index = 0; index < rows.Length; index++)
        {
            var row = rows[index];
            locals[index] = new LocalPlace(Place.Parse(row["id"]), row.Optional("name_zh"))
            {
                Note = row.Optional("note"),
                Trust = row.Optional("trust"),
            };
        }

        return locals;
    }

    private static FunctionalArea Area(TableRow row) =>
        new(row["id"], Kind(row), row["name_en"], row.Optional("name_zh"))
        {
            OtherNames = List(row["other_names"]),
            Within = Code(row.Optional("within_code")),
            Members = Codes(List(row["members"])),
            InForceFrom = DivisionData.Date(row.OptionalInteger("valid_from") ?? 0),
            InForceUntil = DivisionData.Date(row.OptionalInteger("valid_to") ?? 0),
            BecameCode = Code(row.Optional("became_code")),
            Note = row.Optional("note"),
            Trust = row.Optional("trust"),
        };

    private static string[] List(string text) => text.Split(ListSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static ReadOnlyCollection<DivisionCode> Codes(string[] texts)
    {
        var codes = new DivisionCode[texts.Length];
        for (var index = 0; index < texts.Length; index++)
        {
            codes[index] = DivisionCode.Parse(texts[index]);
        }

        return Array.AsReadOnly(codes);
    }

    private static FunctionalAreaKind Kind(TableRow row) =>
        row["kind"] switch
        {
            "new-district" => FunctionalAreaKind.NewDistrict,
            "experimental-zone" => FunctionalAreaKind.ExperimentalZone,
            "planning-region" => FunctionalAreaKind.PlanningRegion,
            var other => throw row.Bad("kind", $"'{other}' is no kind of area"),
        };

    private static DivisionCode? Code(string? text) => text is null ? null : DivisionCode.Parse(text);
}
