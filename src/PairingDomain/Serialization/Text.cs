namespace PairingDomain.Serialization;

/// <summary>Reads single texts of a document and reports what is wrong with them.</summary>
internal static class Text
{
    /// <summary>The enumeration value of a required word; -1 when it has none.</summary>
    public static int Word(string? word, string path, EnumWords words, FaultList faults)
    {
        var value = word is null ? -1 : words.ValueOf(word);
        if (value < 0)
        {
            faults.Add(path, word is null ? "is missing." : $"'{word}' is none of {string.Join(", ", words.All)}.");
        }

        return value;
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
