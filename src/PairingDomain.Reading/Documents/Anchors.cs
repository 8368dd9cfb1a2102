namespace PairingDomain.Reading.Documents;

/// <summary>Ties corrections to mentions by their words and what stands around them.</summary>
internal static class Anchors
{
    public static (string Before, string After) Around(string text, Mention mention) =>
        (
            text[Math.Max(0, mention.Start - Correction.ContextLength)..mention.Start],
            text[mention.End..Math.Min(text.Length, mention.End + Correction.ContextLength)]
        );

    public static int OccurrenceOf(string text, IReadOnlyList<ReadFigure> figures, Mention mention)
    {
        var around = Around(text, mention);
        var occurrence = 0;
        foreach (var figure in figures)
        {
            if (figure.Mention.Text == mention.Text && Around(text, figure.Mention) == around)
            {
                occurrence++;
                if (ReferenceEquals(figure.Mention, mention))
                {
                    break;
                }
            }
        }

        return occurrence;
    }

    /// <summary>
    /// The correction of each mention: where quote and surroundings are the same, the one of that number; where only the
    /// quote is left, only if it stands once. The others fit no longer.
    /// </summary>
    public static (Dictionary<int, Correction> ByMention, List<Correction> Unfit) Place(
        string text,
        IReadOnlyList<Mention> mentions,
        IReadOnlyList<Correction> corrections
    )
    {
        var exact = new Dictionary<(string, string, string), List<int>>();
        var quoted = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        if (corrections.Count > 0)
        {
            for (var index = 0; index < mentions.Count; index++)
            {
                var (before, after) = Around(text, mentions[index]);
                Add(exact, (mentions[index].Text, before, after), index);
                Add(quoted, mentions[index].Text, index);
            }
        }

        var found = new Dictionary<int, Correction>();
        var unfit = new List<Correction>();
        foreach (var correction in corrections)
        {
            var at = exact.TryGetValue((correction.Quote, correction.Before, correction.After), out var alike)
                ? correction.Occurrence >= 1 && correction.Occurrence <= alike.Count
                    ? alike[correction.Occurrence - 1]
                    : -1
                : quoted.TryGetValue(correction.Quote, out var same) && same is [var only]
                    ? only
                    : -1;

            // The last word on a figure holds.
            if (at >= 0)
            {
                found[at] = correction;
            }
            else
            {
                unfit.Add(correction);
            }
        }

        return (found, unfit);
    }

    private static void Add<T>(Dictionary<T, List<int>> lists, T key, int index)
        where T : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        list.Add(index);
    }
}
