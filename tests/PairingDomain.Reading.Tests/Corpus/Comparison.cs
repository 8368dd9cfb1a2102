using PairingDomain.Monetary;

namespace PairingDomain.Reading.Tests.Corpus;

/// <summary>What is read in a text beside what a person found there.</summary>
internal static class Comparison
{
    // As the shared scorer allows.
    private const int Slack = 30;

    private static readonly ReadingConventions Conventions = new() { Dollar = Currency.Usd, YuanOrYen = Currency.Cny };

    /// <summary>What is missed, read otherwise or read without being there; empty where all agrees.</summary>
    public static IReadOnlyList<string> Of(string text, IReadOnlyList<Annotation> annotations)
    {
        var mentions = MentionReader.Read(text, Conventions).Where(mention => !mention.IsVague).ToList();
        var used = new HashSet<Mention>();
        var faults = new List<string>();
        foreach (var annotation in annotations.Where(annotation => !annotation.IsIgnored))
        {
            var near = mentions.Where(mention => !used.Contains(mention) && Covers(mention, annotation)).ToList();
            var found = near.Find(mention => annotation.Compare(mention) is null) ?? near.FirstOrDefault();
            if (found is null)
            {
                faults.Add($"“{annotation.Quote}” is missed");
                continue;
            }

            used.Add(found);
            if (annotation.Compare(found) is { } fault)
            {
                faults.Add(fault);
            }
        }

        var ignored = annotations.Where(annotation => annotation.IsIgnored).ToList();
        faults.AddRange(
            mentions
                .Where(mention =>
                    !used.Contains(mention)
                    && !ignored.Exists(one => mention.Start < one.NumberEnd && mention.End > one.NumberStart)
                )
                .Select(mention => $"“{mention.Text}” is no figure")
        );
        return faults;
    }

    private static bool Covers(Mention mention, Annotation annotation) =>
        mention.Start >= annotation.Start - Slack
        && mention.Start <= annotation.NumberStart
        && mention.End >= annotation.NumberEnd
        && mention.End <= annotation.End + Slack;
}
