using System.Text.Json;

namespace PairingDomain.Serialization;

/// <summary>The words of an enumeration in JSON: lower-case with hyphens, "village-advancement".</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    // Two arrays, looked through: an index of a dozen words would cost more to make than it saves.
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] AllWords = Array.ConvertAll(Values, Write);

    public static IEnumerable<string> Words => AllWords;

    public static string Write(T value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static bool TryRead(string word, out T value)
    {
        var index = Array.IndexOf(AllWords, word);
        value = index < 0 ? default : Values[index];
        return index >= 0;
    }
}
