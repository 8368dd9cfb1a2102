namespace PairingDomain.Rates;

/// <summary>A conversion needs a rate that is not there. Every missing rate is listed, with where it was looked for.</summary>
public sealed class RateNotFoundException : KeyNotFoundException
{
    /// <summary>Creates the exception without details.</summary>
    public RateNotFoundException()
        : this("There is no such exchange rate.") { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">The message.</param>
    public RateNotFoundException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What caused it.</param>
    public RateNotFoundException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Creates the exception for the answers that hold no rate.</summary>
    /// <param name="answers">At least one.</param>
    public RateNotFoundException(IReadOnlyList<RateAnswer> answers)
        : base(Tell(answers)) => Answers = answers;

    /// <summary>The answers that hold no rate; empty when the exception was made from a message.</summary>
    public IReadOnlyList<RateAnswer> Answers { get; } = [];

    private static string Tell(IReadOnlyList<RateAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var message = string.Join(" | ", answers);
        return answers.Any(SpansYears)
            ? $"{message} | No single rate is of several years: name one year, or spread the amount over them."
            : message;
    }

    private static bool SpansYears(RateAnswer answer) =>
        answer.Query.Period is { Start: { } start, End: { } end } && start.Year != end.Year;
}
