using System.Diagnostics.CodeAnalysis;

namespace PairingDomain.Rates;

/// <summary>
/// The answer to a <see cref="RateQuery"/>: the rate, with the source that gave it and its age, or why there is none. In
/// both cases it lists where it was looked for in vain. Immutable.
/// </summary>
public sealed class RateAnswer
{
    private readonly RateMiss[] misses;

    private RateAnswer(RateQuery query, ExchangeRate? rate, string? answeredBy, int daysOld, RateMiss[] misses)
    {
        Query = query;
        Rate = rate;
        AnsweredBy = answeredBy;
        DaysOld = daysOld;
        this.misses = misses;
    }

    /// <summary>What was looked for.</summary>
    public RateQuery Query { get; }

    /// <summary>The rate; null when there is none.</summary>
    public ExchangeRate? Rate { get; }

    /// <summary>The name of the source that gave the rate; null when there is none.</summary>
    public string? AnsweredBy { get; }

    /// <summary>By how many days the rate's period ends before the one asked for; above 0 only where the query allowed it.</summary>
    public int DaysOld { get; }

    /// <summary>Where it was looked for in vain, in order.</summary>
    public IReadOnlyList<RateMiss> Misses => Array.AsReadOnly(misses);

    /// <summary>Whether there is a rate.</summary>
    [MemberNotNullWhen(true, nameof(Rate), nameof(AnsweredBy))]
    public bool IsFound => Rate is not null;

    /// <summary>The answer of a source that has the rate.</summary>
    /// <param name="query">What was asked.</param>
    /// <param name="rate">What was asked for: no other pair, kind or period than the query allows.</param>
    /// <param name="answeredBy">The name of the source.</param>
    /// <exception cref="ArgumentException">The rate is not what the query asks for.</exception>
    public static RateAnswer Found(RateQuery query, ExchangeRate rate, string answeredBy)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(rate);
        ArgumentNullException.ThrowIfNull(answeredBy);
        return query.AgeOf(rate) is { } age
            ? new RateAnswer(query, rate, answeredBy, age, [])
            : throw new ArgumentException($"{rate} is no answer to {query}.", nameof(rate));
    }

    /// <summary>The answer of a source that has no such rate.</summary>
    /// <param name="query">What was asked.</param>
    /// <param name="source">The name of the source.</param>
    /// <param name="reason">Why it has none; that a currency was withdrawn before the period is found here and goes before it.</param>
    /// <param name="message">What it has instead, in words.</param>
    public static RateAnswer Missing(RateQuery query, string source, MissingRateReason reason, string message)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(message);
        var miss = CurrencyLife.WithdrawnBefore(query.Period, query.From, query.To) is { } withdrawn
            ? new RateMiss(source, MissingRateReason.CurrencyWithdrawn, CurrencyLife.Tell(withdrawn))
            : new RateMiss(source, reason, message);
        return new RateAnswer(query, null, null, 0, [miss]);
    }

    /// <summary>The rate.</summary>
    /// <exception cref="RateNotFoundException">There is none.</exception>
    public ExchangeRate Require() => Rate ?? throw new RateNotFoundException([this]);

    /// <summary>The rate and who gave it, or what was looked for, where, and why it is not there.</summary>
    public override string ToString() => IsFound ? $"{Rate}" : $"no rate {Query} ({string.Join("; ", Misses)})";

    /// <summary>The same answer, to the question that was asked in another form, after others were asked in vain.</summary>
    internal RateAnswer After(IReadOnlyList<RateMiss> before) =>
        new(Query, Rate, AnsweredBy, DaysOld, [.. before, .. misses]);

    /// <summary>No answer, since none of several sources has one.</summary>
    internal static RateAnswer Missing(RateQuery query, IReadOnlyList<RateMiss> misses) =>
        new(query, null, null, 0, [.. misses]);
}
