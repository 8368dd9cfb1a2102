using System.Globalization;

namespace PairingDomain.Periods;

/// <summary>The text of a plan period.</summary>
internal static class PlanPeriodText
{
    public static string Of(PlanPeriod period)
    {
        var name = period.Ordinal is { } ordinal ? OrdinalText(ordinal) + " Five-Year Plan" : period.NameEn;
        var years = string.Create(CultureInfo.InvariantCulture, $"({period.FirstYear}-{period.LastYear})");
        return name.EndsWith(years, StringComparison.Ordinal) ? name : $"{name} {years}";
    }

    /// <summary>"1st", "2nd", "3rd", "4th", "11th".</summary>
    public static string OrdinalText(int ordinal) =>
        ordinal.ToString(CultureInfo.InvariantCulture) + OrdinalSuffix(ordinal);

    public static string OrdinalSuffix(int ordinal) =>
        (ordinal % 100 is >= 11 and <= 13 ? 0 : ordinal % 10) switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        };
}
