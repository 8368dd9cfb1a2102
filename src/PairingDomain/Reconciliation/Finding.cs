using PairingDomain.Figures;

namespace PairingDomain.Reconciliation;

/// <summary>
/// What a check has to say about figures: verdict, the arithmetic with exact numbers, the figures with their quotes, and
/// what would explain it. Immutable. Two findings are equal when they are the same object.
/// </summary>
public sealed class Finding
{
    /// <summary>Makes a finding.</summary>
    /// <param name="check">The name of the check.</param>
    /// <param name="verdict">Its verdict.</param>
    /// <param name="summary">What it says, in one sentence.</param>
    /// <param name="figures">The figures it is about, at least one, in the order in which a reader wants them; told once each.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name or the sentence is empty, or there is no figure.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="verdict"/> is not defined.</exception>
    public Finding(string check, Verdict verdict, string summary, params IEnumerable<Figure> figures)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(check);
        ArgumentException.ThrowIfNullOrWhiteSpace(summary);
        ArgumentNullException.ThrowIfNull(figures);
        if (!Enum.IsDefined(verdict))
        {
            throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a verdict.");
        }

        Figures = [.. figures.Distinct()];
        if (Figures.Count == 0)
        {
            throw new ArgumentException($"A finding of '{check}' is about no figure.", nameof(figures));
        }

        Check = check;
        Verdict = verdict;
        Summary = summary;
        Cause = check;
    }

    /// <summary>The name of the check.</summary>
    public string Check { get; }

    /// <summary>What the check concludes.</summary>
    public Verdict Verdict { get; }

    /// <summary>What it says, in one sentence.</summary>
    public string Summary { get; }

    /// <summary>The figures it is about; their <see cref="Figure.Citation"/> has the quotes.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>The arithmetic, a line each, with exact numbers.</summary>
    public IReadOnlyList<string> Arithmetic
    {
        get;
        init => field = [.. value];
    } = [];

    /// <summary>What would explain it, a line each, the likeliest first.</summary>
    public IReadOnlyList<string> Explanations
    {
        get;
        init => field = [.. value];
    } = [];

    /// <summary>
    /// What makes two findings one: of findings with one cause about the same facts the gravest is kept. The name of the
    /// check unless it says otherwise.
    /// </summary>
    public string Cause { get; init; }

    /// <summary>Verdict, check, sentence, arithmetic, quotes and explanations, a line each.</summary>
    public string ToText() =>
        string.Join(
            '\n',
            (string[])
                [
                    ToString(),
                    .. Arithmetic.Select(line => $"  {line}"),
                    .. Figures.Select(figure => $"  {figure.Id}: “{figure.Citation.Quote}”"),
                    .. Explanations.Select(line => $"  Perhaps: {line}"),
                ]
        );

    /// <summary>"Contradicts (parts and wholes): …" in one line.</summary>
    public override string ToString() => $"{Verdict} ({Check}): {Summary}";
}
