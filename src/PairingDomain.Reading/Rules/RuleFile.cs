namespace PairingDomain.Reading.Rules;

/// <summary>
/// The format of all rule files. A line is <c>key | key | word, word</c>; "#" begins a comment line; empty lines do not count.
/// Words are written as <see cref="Texts.Folding"/> leaves them or as texts have them; the same word may not stand twice in
/// one line.
/// </summary>
internal static class RuleFile
{
    public static IReadOnlyList<RuleLine> Read(string file, TextReader source, int keys, List<RuleFault> faults)
    {
        var lines = new List<RuleLine>();
        var number = 0;
        while (source.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var fields = line.Split(" | ");
            if (fields.Length != keys + 1)
            {
                faults.Add(
                    new(file, number, FormattableString.Invariant($"{fields.Length} fields, expected {keys + 1}"))
                );
                continue;
            }

            string[] words = [.. fields[keys].Split(", ").Select(word => word.Trim())];
            if (Array.Exists(words, word => word.Length == 0))
            {
                faults.Add(new(file, number, "an empty word"));
                continue;
            }

            foreach (var twice in words.GroupBy(word => word, StringComparer.Ordinal).Where(same => same.Count() > 1))
            {
                faults.Add(new(file, number, $"'{twice.Key}' stands twice"));
            }

            lines.Add(new RuleLine(file, number, fields[..keys], words));
        }

        return lines;
    }
}
