using System.Globalization;
using System.Text;

namespace PairingDomain.Prices;

/// <summary>Years as a reader takes them in: "1986–2024", or "1990–1995, 1998" where some between are missing.</summary>
internal static class YearSpans
{
    /// <param name="years">Ascending, no year twice.</param>
    public static string Of(IReadOnlyList<int> years)
    {
        var text = new StringBuilder();
        for (var first = 0; first < years.Count; )
        {
            var last = first;
            while (last + 1 < years.Count && years[last + 1] == years[last] + 1)
            {
                last++;
            }

            text.Append(text.Length == 0 ? "" : ", ").Append(CultureInfo.InvariantCulture, $"{years[first]}");
            if (last > first)
            {
                text.Append(CultureInfo.InvariantCulture, $"–{years[last]}");
            }

            first = last + 1;
        }

        return text.ToString();
    }
}
