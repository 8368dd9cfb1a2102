using PairingDomain.Embedded;

namespace PairingDomain.Places;

/// <summary>The embedded tables of the places without a code.</summary>
internal static class UncodedPlaces
{
    private const char ListSeparator = '|';

    public const string AreaTable = "functional-areas";
    public const string LocalTable = "local-places";

    public static IEnumerable<FunctionalArea> ReadAreas(IEnumerable<TableRow> rows) =>
        rows.Select(row => new FunctionalArea(row["id"], Kind(row), row["name_en"], row.Optional("name_zh"))
        {
            OtherNames = row["other_names"].Split(ListSeparator, StringSplitOptions.RemoveEmptyEntries),
            Within = Code(row.Optional("within_code")),
            Members =
            [
                .. row["members"]
                    .Split(ListSeparator, StringSplitOptions.RemoveEmptyEntries)
                    .Select(code => DivisionCode.Parse(code)),
            ],
            InForceFrom = DivisionData.Date(row.OptionalInteger("valid_from") ?? 0),
            InForceUntil = DivisionData.Date(row.OptionalInteger("valid_to") ?? 0),
            BecameCode = Code(row.Optional("became_code")),
            Note = row.Optional("note"),
            Trust = row.Optional("trust"),
        });

    public static IEnumerable<LocalPlace> ReadLocals(IEnumerable<TableRow> rows) =>
        rows.Select(row => new LocalPlace(Place.Parse(row["id"]), row.Optional("name_zh"))
        {
            Note = row.Optional("note"),
            Trust = row.Optional("trust"),
        });

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
