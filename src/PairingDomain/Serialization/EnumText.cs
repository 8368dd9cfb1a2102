using System.Text.Json;

namespace PairingDomain.Serialization;

/// <summary>The words of an enumeration in JSON: lower-case with hyphens, "village-advancement".</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByWord = Enum.GetValues<T>()
        .ToDictionary(Write, StringComparer.Ordinal);

    public static IEnumerable<string> Words => ByWord.Keys;

    public static string Write(T value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static bool TryRead(string word, out T value) => ByWord.TryGetValue(word, out value);
}
