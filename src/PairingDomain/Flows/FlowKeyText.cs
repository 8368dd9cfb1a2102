using System.Globalization;
using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Periods;

namespace PairingDomain.Flows;

/// <summary>Reads groups of flows back from axis, kind and code.</summary>
internal static class FlowKeyText
{
    /// <summary>The word of an axis: "source-of-funds".</summary>
    public static string Of(Axis axis) => Words.Of(axis);

    /// <summary>The axis of a word.</summary>
    /// <exception cref="FormatException">No axis of flows has it.</exception>
    public static Axis AxisOf(string word) =>
        Find<Axis>(word) is { } axis and not (Axis.Pairing or Axis.Measure or Axis.Status)
            ? axis
            : throw new FormatException($"'{word}' is no axis of flows.");

    /// <summary>The kind of a word.</summary>
    /// <exception cref="FormatException">No kind of group has it.</exception>
    public static KeyKind KindOf(string word) =>
        Find<KeyKind>(word) is { } kind and not KeyKind.One
            ? kind
            : throw new FormatException($"'{word}' does not say why there is no single group.");

    /// <summary>The group of a code.</summary>
    /// <exception cref="FormatException">The axis has no such group.</exception>
    public static KeyPart PartOf(Axis axis, string code) =>
        axis switch
        {
            Axis.Assisting or Axis.Assisted => KeyPart.Of(axis, Partner.Parse(code)),
            Axis.Province or Axis.Prefecture or Axis.County => Partner.Parse(code)
                is { Kind: PartnerKind.Division } place
                ? KeyPart.Of(axis, place)
                : throw Refused(axis, code),
            Axis.Plan => PlanPeriod.TryOf(code, out var plan) && plan.Ordinal is not null
                ? KeyPart.Of(plan)
                : throw Refused(axis, code),
            Axis.Year => IsYear(code, out var year) ? KeyPart.Year(year) : throw Refused(axis, code),
            Axis.Month => MonthOf(code) is { } month ? KeyPart.Of(month) : throw Refused(axis, code),
            Axis.Currency => Currency.TryOf(code, out var currency) ? KeyPart.Of(currency) : throw Refused(axis, code),
            Axis.Sector => Find<Sector>(code) is { } sector ? KeyPart.Of(sector) : throw Refused(axis, code),
            Axis.Instrument => Find<Instrument>(code) is { } form ? KeyPart.Of(form) : throw Refused(axis, code),
            Axis.SourceOfFunds => Find<SourceOfFunds>(code) is { } source
                ? KeyPart.Of(source)
                : throw Refused(axis, code),
            _ => Find<FlowKind>(code) is { } kind ? KeyPart.Of(kind) : throw Refused(axis, code),
        };

    private static bool IsYear(string code, out int year) =>
        int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out year)
        && code.Length == 4
        && year is >= FlowDay.FirstYear and <= FlowDay.LastYear;

    private static YearMonth? MonthOf(string code) =>
        code.Length == 7
        && code[4] == '-'
        && IsYear(code[..4], out var year)
        && int.TryParse(code[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
        && month is >= 1 and <= 12
            ? new YearMonth(year, month)
            : null;

    private static T? Find<T>(string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Words.Of(value) == word)
            {
                return value;
            }
        }

        return null;
    }

    private static FormatException Refused(Axis axis, string code) =>
        new($"'{code}' is no group on the axis {Of(axis)}.");
}
