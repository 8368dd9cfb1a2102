using System.Text;

namespace PairingDomain.Samples.Tests;

/// <summary>
/// What a sample prints for each way to run it: command lines that begin with "$ dotnet run --project samples/NAME",
/// each followed by its exact output. The commands are the documentation of the sample's arguments.
/// </summary>
internal sealed record Transcript(IReadOnlyList<TranscriptRun> Runs)
{
    public static Transcript Read(SampleProject sample)
    {
        var command = CommandOf(sample);
        var runs = new List<TranscriptRun>();
        var output = new StringBuilder();
        foreach (var line in File.ReadAllText(sample.TranscriptPath).TrimEnd('\n').Split('\n'))
        {
            if (line == command || line.StartsWith(command + " -- ", StringComparison.Ordinal))
            {
                runs.Add(new TranscriptRun(line[command.Length..], ""));
                output.Clear();
                continue;
            }

            if (runs.Count == 0)
            {
                throw new InvalidDataException(
                    $"{sample.TranscriptPath} must begin with '{command}', not with '{line}'."
                );
            }

            output.Append(line).Append('\n');
            runs[^1] = runs[^1] with { Output = output.ToString() };
        }

        return new Transcript(runs);
    }

    /// <summary>The transcript with what the runs print now.</summary>
    public static void Write(SampleProject sample, IEnumerable<TranscriptRun> runs) =>
        File.WriteAllText(
            sample.TranscriptPath,
            string.Concat(runs.Select(run => $"{CommandOf(sample)}{run.Suffix}\n{run.Output}"))
        );

    private static string CommandOf(SampleProject sample) => $"$ dotnet run --project samples/{sample.Name}";
}
