using System.Text.Json;

namespace PairingDomain.Json;

/// <summary>The words for ways to round, as JSON results write them.</summary>
internal static class RoundingWords
{
    // In the order of MidpointRounding.
    private static readonly string[] All =
    [
        "to-even",
        "away-from-zero",
        "to-zero",
        "to-negative-infinity",
        "to-positive-infinity",
    ];

    public static string Of(MidpointRounding rounding) => All[(int)rounding];

    /// <exception cref="JsonException">The word is none of them; the message lists them.</exception>
    public static MidpointRounding Read(string word) =>
        Array.IndexOf(All, word) is var rounding and >= 0
            ? (MidpointRounding)rounding
            : throw new JsonException($"'{word}' is no rounding; there are {string.Join(", ", All)}.");
}
