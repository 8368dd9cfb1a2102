using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Figures;

/// <summary>
/// One quantity that a source claims: what is counted, the value, how the source qualifies it, where it holds, and the
/// words it was taken from. A claim, not a fact: two figures may contradict each other and both stay. Immutable and
/// checked; made from a <see cref="FigureDraft"/>. Two figures are equal when they are the same object; compare values
/// with <see cref="Value"/>.
/// </summary>
public sealed class Figure
{
    private readonly FigureDraft draft;

    private Figure(FigureDraft draft) => this.draft = draft;

    /// <inheritdoc cref="FigureDraft.Id"/>
    public string Id => draft.Id;

    /// <inheritdoc cref="FigureDraft.Measure"/>
    public Measure Measure => draft.Measure;

    /// <summary>True when the number is malformed and has several readings instead of one value.</summary>
    public bool IsMalformed => draft.Readings.Count > 0;

    /// <summary>The value in full.</summary>
    /// <exception cref="InvalidOperationException">The number is malformed: see <see cref="Readings"/>.</exception>
    public FigureValue Value =>
        IsMalformed
            ? throw new InvalidOperationException(
                $"Figure '{Id}' (“{Citation.Quote}”) is malformed: it may be {string.Join(" or ", Readings)}."
            )
            : draft.Value;

    /// <summary>The possible values: one for a well-formed number, two or more for a malformed one.</summary>
    public IReadOnlyList<FigureValue> Readings => IsMalformed ? draft.Readings : [draft.Value];

    /// <inheritdoc cref="FigureDraft.Written"/>
    public string? Written => draft.Written;

    /// <inheritdoc cref="FigureDraft.Resolution"/>
    public Rational Resolution => draft.Resolution;

    /// <inheritdoc cref="FigureDraft.Qualifier"/>
    public Qualifier Qualifier => draft.Qualifier;

    /// <inheritdoc cref="FigureDraft.QualifierText"/>
    public string? QualifierText => draft.QualifierText;

    /// <inheritdoc cref="FigureDraft.IsIncomplete"/>
    public bool IsIncomplete => draft.IsIncomplete;

    /// <inheritdoc cref="FigureDraft.Speaker"/>
    public string? Speaker => draft.Speaker;

    /// <inheritdoc cref="FigureDraft.Per"/>
    public IReadOnlyList<PerEach> Per => draft.Per;

    /// <inheritdoc cref="FigureDraft.Status"/>
    public Status Status => draft.Status;

    /// <inheritdoc cref="FigureDraft.Scope"/>
    public Scope Scope => draft.Scope;

    /// <inheritdoc cref="FigureDraft.PartOf"/>
    public string? PartOf => draft.PartOf;

    /// <inheritdoc cref="FigureDraft.Converts"/>
    public string? Converts => draft.Converts;

    /// <inheritdoc cref="FigureDraft.SameAs"/>
    public IReadOnlyList<string> SameAs => draft.SameAs;

    /// <inheritdoc cref="FigureDraft.Change"/>
    public Change? Change => draft.Change;

    /// <inheritdoc cref="FigureDraft.Citation"/>
    public Citation Citation => draft.Citation;

    /// <inheritdoc cref="FigureDraft.Note"/>
    public string? Note => draft.Note;

    /// <summary>
    /// How far a correctly rounded true value may lie from the number written: half the resolution, or 0 where the
    /// number is written out in full. A whole number with all its digits ("153,500", "246,000") and an amount to the
    /// minor unit ("1,492.36 dollars") count as written in full, because the digits do not say that they were rounded.
    /// </summary>
    public Rational RoundingHalfWidth => Resolution <= FullResolution ? Rational.Zero : Resolution / 2;

    /// <summary>What qualifier, written digits and readings let one conclude about the true value, in currency units or the unit.</summary>
    public Bounds Bounds
    {
        get
        {
            // The number behind "over" or "nearly" is a mark that the writer chose, not a result that was rounded.
            var width = Qualifier == Qualifier.Exact ? RoundingHalfWidth : Rational.Zero;
            var all = Readings.Select(reading => Bounds.Of(reading.Number, Qualifier, width)).ToArray();
            return all.Skip(1).Aggregate(all[0], Bounds.Hull);
        }
    }

    // The finest place that counts as "written in full": the minor unit of a currency, one of anything that is
    // counted; a measured quantity or a percentage is always rounded somewhere, so there is none.
    private Rational FullResolution =>
        Readings[0] switch
        {
            { IsMoney: true } => Rational.One,
            var value => value.Quantity.Unit.IsCount ? Rational.One : Rational.Zero,
        };

    /// <summary>Checks a draft and makes a figure of it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is null.</exception>
    /// <exception cref="FigureException">The draft breaks rules; all of them are named.</exception>
    public static Figure Create(FigureDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return TryCreate(draft, out var figure, out var faults) ? figure : throw new FigureException(draft.Id, faults);
    }

    /// <summary>Everything that is wrong with a draft; empty when <see cref="Create"/> accepts it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is null.</exception>
    public static IReadOnlyList<FigureFault> Check(FigureDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return FigureRules.Check(draft);
    }

    /// <summary>A figure of a draft, or everything that is wrong with it.</summary>
    internal static bool TryCreate(
        FigureDraft draft,
        [NotNullWhen(true)] out Figure? figure,
        out IReadOnlyList<FigureFault> faults
    )
    {
        faults = FigureRules.Check(draft);
        figure =
            faults.Count > 0
                ? null
                : new Figure(
                    draft with
                    {
                        Readings = Copy(draft.Readings),
                        Per = draft.Per.Count == 0 ? [] : [.. draft.Per],
                        SameAs = draft.SameAs.Count == 0 ? [] : [.. draft.SameAs],
                    }
                );
        return figure is not null;
    }

    // A plain loop, as a query over values would be compiled for the few figures that have readings.
    private static ReadOnlyCollection<FigureValue> Copy(IReadOnlyList<FigureValue> readings)
    {
        var copy = new FigureValue[readings.Count];
        for (var index = 0; index < copy.Length; index++)
        {
            copy[index] = readings[index];
        }

        return Array.AsReadOnly(copy);
    }

    /// <summary>A draft with all of the figure's fields, to make a changed copy from.</summary>
    public FigureDraft ToDraft() => draft;

    /// <summary>Id, measure, value and quote in one line.</summary>
    public override string ToString() => $"{Id} {Measure}: {string.Join(" or ", Readings)} (“{Citation.Quote}”)";
}
