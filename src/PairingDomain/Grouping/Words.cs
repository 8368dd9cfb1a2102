using System.Text.Json;

namespace PairingDomain.Grouping;

/// <summary>The words of enumerations in text: lower-case with hyphens, "source-of-funds".</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
