namespace PairingDomain.Samples.Tests;

/// <summary>One command of a transcript and what it prints.</summary>
/// <param name="Suffix">"" or " -- ARGUMENTS", as on the command line.</param>
/// <param name="Output">The exact output, LF line ends.</param>
internal sealed record TranscriptRun(string Suffix, string Output)
{
    /// <summary>The arguments; single or double quotes hold one with blanks together.</summary>
    public IReadOnlyList<string> Arguments
    {
        get
        {
            var arguments = new List<string>();
            var rest = Suffix.Replace(" -- ", "", StringComparison.Ordinal).AsSpan().Trim();
            while (!rest.IsEmpty)
            {
                var quoted = rest[0] is '"' or '\'';
                var end = quoted ? rest[1..].IndexOf(rest[0]) + 1 : rest.IndexOf(' ');
                var length = end <= 0 ? rest.Length : end;
                arguments.Add(rest[(quoted ? 1 : 0)..length].ToString());
                rest = rest[Math.Min(rest.Length, quoted ? length + 1 : length)..].TrimStart();
            }

            return arguments;
        }
    }
}
