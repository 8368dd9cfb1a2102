using System.Collections.ObjectModel;
using PairingDomain.Embedded;
using PairingDomain.Places;

namespace PairingDomain.ReferenceData;

/// <summary>Reads the table of poor counties.</summary>
internal static class PoorCountyTable
{
    public static PoorCounty Read(TableRow row) =>
        new(row["name_zh_2014"], Code(row, "province_code", row["province_code"]), row.Integer("delist_year"))
        {
            Code = Optional(row, "code_2014"),
            NameEn = row.Optional("name_en"),
            Prefecture = Optional(row, "prefecture_code_2014"),
            CodesIn2024 = Codes(row, "code_2024"),
            SecondSource = row.Optional("delist_year_second_source"),
            Note = row.Optional("note"),
        };

    private static DivisionCode? Optional(TableRow row, string column) =>
        row.Optional(column) is { } text ? Code(row, column, text) : null;

    // A plain loop: a query over codes would be compiled for them alone.
    private static ReadOnlyCollection<DivisionCode> Codes(TableRow row, string column)
    {
        var texts = row[column].Split(';', StringSplitOptions.RemoveEmptyEntries);
        var codes = new DivisionCode[texts.Length];
        for (var index = 0; index < texts.Length; index++)
        {
            codes[index] = Code(row, column, texts[index]);
        }

        return Array.AsReadOnly(codes);
    }

    private static DivisionCode Code(TableRow row, string column, string text) =>
        DivisionCode.TryParse(text, out var code) ? code : throw row.Bad(column, $"'{text}' is no code of six digits");
}
