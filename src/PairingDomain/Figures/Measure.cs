using System.Diagnostics.CodeAnalysis;
using PairingDomain.Quantities;

namespace PairingDomain.Figures;

/// <summary>
/// What a figure counts, and how figures of it may be added. Measures form trees: aid funds contain donations, which
/// contain donations in cash. A measure says what is counted; the unit says in what (cadres trained may be counted in
/// persons or in person-times, and the two never add). Equality is by <see cref="Code"/>.
/// The catalogue is <see cref="Measures"/>; a measure of your own is made with <see cref="Define"/>.
/// </summary>
public sealed class Measure : IEquatable<Measure>
{
    internal Measure(
        string code,
        MeasureKind kind,
        Additivity additivity,
        MeasureGroup group,
        Measure? parent,
        string nameEn,
        string nameZh,
        string definition,
        IReadOnlyList<Unit> units,
        bool partsAreDisjoint,
        bool coversAllKinds
    )
    {
        Code = code;
        Kind = kind;
        Additivity = additivity;
        Group = group;
        Parent = parent;
        NameEn = nameEn;
        NameZh = nameZh;
        Definition = definition;
        Units = units;
        PartsAreDisjoint = partsAreDisjoint;
        CoversAllKinds = coversAllKinds;
    }

    /// <summary>The stable code: lower-case letters, digits and hyphens, such as <c>aid-funds-total</c>.</summary>
    public string Code { get; }

    /// <summary>What kind of value its figures have.</summary>
    public MeasureKind Kind { get; }

    /// <summary>How its figures may be added.</summary>
    public Additivity Additivity { get; }

    /// <summary>The chapter it belongs to.</summary>
    public MeasureGroup Group { get; }

    /// <summary>The measure that contains this one; null for a root.</summary>
    public Measure? Parent { get; }

    /// <summary>English name.</summary>
    public string NameEn { get; }

    /// <summary>Chinese name.</summary>
    public string NameZh { get; }

    /// <summary>What is counted, in one sentence.</summary>
    public string Definition { get; }

    /// <summary>The units its figures may be in, or any unit that converts to one of them; empty for money.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>
    /// True when the measures directly below it have nothing in common, so that their figures may be added: donations in
    /// cash and in kind. False when they may share something, being cut by different marks: aid from budgets, and aid used
    /// for projects.
    /// </summary>
    public bool PartsAreDisjoint { get; }

    /// <summary>
    /// True when its definition says "all", so that a figure of it that names no sector, instrument or source of funds
    /// covers all of them: all assistance money. False when silence leaves open what is covered.
    /// </summary>
    public bool CoversAllKinds { get; }

    /// <summary>Defines a measure that the catalogue does not have.</summary>
    /// <param name="code">Lower-case letters, digits and hyphens, beginning with a letter; at most 60 characters.</param>
    /// <param name="kind">Kind of value.</param>
    /// <param name="additivity">How its figures may be added.</param>
    /// <param name="group">Its chapter.</param>
    /// <param name="nameEn">English name.</param>
    /// <param name="definition">What is counted, in one sentence.</param>
    /// <param name="nameZh">Chinese name; null repeats the English one.</param>
    /// <param name="parent">The measure that contains it; of the same kind.</param>
    /// <param name="partsAreDisjoint">Whether the measures directly below it have nothing in common.</param>
    /// <param name="coversAllKinds">Whether a figure that names no sector, instrument or source covers all of them.</param>
    /// <param name="units">The units its figures may be in; none for money.</param>
    /// <exception cref="ArgumentException">A code that is malformed or in the catalogue, an empty name or definition, units for money, no unit otherwise, or a parent of another kind.</exception>
    public static Measure Define(
        string code,
        MeasureKind kind,
        Additivity additivity,
        MeasureGroup group,
        string nameEn,
        string definition,
        string? nameZh = null,
        Measure? parent = null,
        bool partsAreDisjoint = false,
        bool coversAllKinds = false,
        params IReadOnlyList<Unit> units
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(nameEn);
        ArgumentException.ThrowIfNullOrWhiteSpace(definition);
        if (!IsCode(code))
        {
            throw new ArgumentException(
                $"'{code}' is not a measure code: lower-case letters, digits and hyphens, beginning with a letter, at most 60 characters.",
                nameof(code)
            );
        }

        if (Measures.TryOf(code, out var known))
        {
            throw new ArgumentException($"'{code}' is in the catalogue already: {known.NameEn}.", nameof(code));
        }

        if ((kind == MeasureKind.Money) != (units.Count == 0))
        {
            throw new ArgumentException(
                kind == MeasureKind.Money
                    ? $"'{code}' counts money and has no units."
                    : $"'{code}' counts no money and needs at least one unit.",
                nameof(units)
            );
        }

        if (parent is not null && parent.Kind != kind)
        {
            throw new ArgumentException(
                $"'{code}' of kind {kind} cannot lie in '{parent.Code}' of kind {parent.Kind}.",
                nameof(parent)
            );
        }

        return new Measure(
            code,
            kind,
            additivity,
            group,
            parent,
            nameEn,
            nameZh ?? nameEn,
            definition,
            [.. units],
            partsAreDisjoint,
            coversAllKinds
        );
    }

    /// <summary>The measure at the top of its tree: itself where it has no parent.</summary>
    public Measure Root => Parent is { } parent ? parent.Root : this;

    /// <summary>True when <paramref name="other"/> is this measure or lies below it in the tree.</summary>
    public bool Contains(Measure other)
    {
        for (var measure = other; measure is not null; measure = measure.Parent)
        {
            if (measure.Equals(this))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Measure? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Measure);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static bool IsCode(string code) =>
        code.Length <= 60
        && char.IsAsciiLetterLower(code[0])
        && code.All(character =>
            char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-'
        );
}
