using System.Runtime.CompilerServices;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Figures;

/// <summary>
/// A figure as somebody filled it in, not yet checked. <see cref="Figure.Create"/> turns it into a <see cref="Figure"/>
/// or says everything that is wrong with it. Two drafts are equal only when they are the same object.
/// </summary>
public sealed record FigureDraft
{
    /// <summary>Id, unique in a ledger; no blanks.</summary>
    public required string Id { get; init; }

    /// <summary>What is counted.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The value in full; left at its default for a malformed number, which has <see cref="Readings"/> instead.</summary>
    public FigureValue Value { get; init; }

    /// <summary>The possible values of a malformed number ("11,0000" is 110,000 or 11,000); at least two, else none.</summary>
    public IReadOnlyList<FigureValue> Readings { get; init; } = [];

    /// <summary>The number as the source writes it ("50.8", "three"); null when not kept.</summary>
    public string? Written { get; init; }

    /// <summary>The place value of the last written digit, in currency units or the unit: 100000 for "50.8 million". 0 when not kept.</summary>
    public Rational Resolution { get; init; }

    /// <summary>How the source qualifies the number.</summary>
    public Qualifier Qualifier { get; init; } = Qualifier.Exact;

    /// <summary>The qualifier's own words; null for none.</summary>
    public string? QualifierText { get; init; }

    /// <summary>True for "according to incomplete statistics".</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>Who is said to have counted ("statistics of the Labour Department"); null when the document speaks itself.</summary>
    public string? Speaker { get; init; }

    /// <summary>What the figure is per; empty for a plain total.</summary>
    public IReadOnlyList<PerEach> Per { get; init; } = [];

    /// <summary>Actual, planned, committed or intended.</summary>
    public Status Status { get; init; }

    /// <summary>Where the figure holds.</summary>
    public Scope Scope { get; init; } = Scope.Unstated;

    /// <summary>The figure that the source declares to contain this one ("of which"); null for none.</summary>
    public string? PartOf { get; init; }

    /// <summary>The figure of which this is a printed conversion into another currency; null for none.</summary>
    public string? Converts { get; init; }

    /// <summary>Other figures that tell the same fact, whether the numbers agree or not.</summary>
    public IReadOnlyList<string> SameAs { get; init; } = [];

    /// <summary>
    /// The change that the figure tells ("up 21.8 % on 2009"); null for a figure that tells a level. A change is never of an
    /// additive measure, nor of the measure of the level; growth-rate is there for percentages and multiples.
    /// </summary>
    public Change? Change { get; init; }

    /// <summary>The words behind it.</summary>
    public required Citation Citation { get; init; }

    /// <summary>What a reader should know; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Same object: a draft is filled in, not compared.</summary>
    public bool Equals(FigureDraft? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
