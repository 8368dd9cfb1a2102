namespace PairingDomain.Samples.Tests;

/// <summary>
/// Each sample prints exactly its transcript in Expected/, whatever the user's locale. With UPDATE_EXPECTED=1 in the
/// environment the transcripts are rewritten instead, to be read in the diff before they are committed.
/// </summary>
public sealed class SampleTests
{
    private const string Switch = "UPDATE_EXPECTED";

    public static TheoryData<string> Samples => [.. SampleProject.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_prints_its_transcript(string name)
    {
        var sample = new SampleProject(name);
        var transcript = Transcript.Read(sample);
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            Transcript.Write(
                sample,
                transcript.Runs.Select(run => run with { Output = Print(sample, run, "C.UTF-8") })
            );
            return;
        }

        foreach (var run in transcript.Runs)
        {
            Print(sample, run, "C.UTF-8").Should().Be(run.Output, $"samples/{name}{run.Suffix} has this transcript");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_prints_the_same_for_users_of_other_locales(string name)
    {
        var sample = new SampleProject(name);
        var run = Transcript.Read(sample).Runs[0];
        Print(sample, run, "de_DE.UTF-8").Should().Be(run.Output, "decimal commas are not for reports to be compared");
        Print(sample, run, "ar_EG.UTF-8").Should().Be(run.Output, "nor are other digits");
    }

    private static string Print(SampleProject sample, TranscriptRun run, string locale) =>
        Programs.Run(sample.Assembly, run.Arguments, locale);
}
