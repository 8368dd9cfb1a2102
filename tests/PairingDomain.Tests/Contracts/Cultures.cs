using System.Globalization;

namespace PairingDomain.Tests.Contracts;

/// <summary>Cultures that write numbers and dates in their own way: what is invariant must not notice them.</summary>
internal static class Cultures
{
    /// <summary>Decimal comma, a minus that is not ASCII, Arabic digits, lakh groups, a Turkish i, another calendar …</summary>
    public static IReadOnlyList<CultureInfo> All { get; } =
    [
        .. new[]
        {
            "",
            "en-US",
            "de-DE",
            "fr-CH",
            "sv-SE",
            "ar-EG",
            "fa-IR",
            "hi-IN",
            "tr-TR",
            "zh-CN",
            "th-TH",
        }.Select(CultureInfo.GetCultureInfo),
    ];

    /// <summary>Runs something under a culture; the thread's own comes back afterwards.</summary>
    public static void Run(CultureInfo culture, Action action)
    {
        var (own, ownForTexts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (own, ownForTexts);
        }
    }
}
