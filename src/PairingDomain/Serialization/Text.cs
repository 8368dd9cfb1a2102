namespace PairingDomain.Serialization;

/// <summary>Reads single texts of a document and reports what is wrong with them.</summary>
internal static class Text
{
    /// <summary>The enumeration value of a required word.</summary>
    public static T? Enum<T>(string? word, string path, FaultList faults)
        where T : struct, Enum
    {
        if (word is null)
        {
            faults.Add(path, "is missing.");
            return null;
        }

        if (EnumText<T>.TryRead(word, out var value))
        {
            return value;
        }

        faults.Add(path, $"'{word}' is none of {string.Join(", ", EnumText<T>.Words)}.");
        return null;
    }

    /// <summary>A required text, not empty.</summary>
    public static string? Required(string? text, string path, FaultList faults)
    {
        if (string.IsNullOrEmpty(text))
        {
            faults.Add(path, "is missing.");
        }

        return text;
    }
}
