using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Reading;

/// <summary>
/// A quantity that a text mentions, with its place. Spans are half-open and counted in UTF-16 code units of the text from 0,
/// as <see cref="string.Substring(int, int)"/> counts. The span runs from the qualifying word (or the number, or the
/// currency before it) to the last character of number, multiplier and unit; of a counted noun only one that follows
/// directly belongs to it ("1,438" of "1,438 impoverished villages", "three schools" whole). Equality is by reference.
/// </summary>
public sealed class Mention
{
    /// <summary>Index of the first character.</summary>
    public required int Start { get; init; }

    /// <summary>Index after the last character.</summary>
    public int End => Start + Text.Length;

    /// <summary>The words of the mention exactly as they stand in the text.</summary>
    public required string Text { get; init; }

    /// <summary>Index of the first character of the number itself.</summary>
    public required int NumberStart { get; init; }

    /// <summary>The number as written, without its multiplier: "50.8" of "50.8 million Yuan".</summary>
    public required string NumberText { get; init; }

    /// <summary>Index after the last character of the number itself.</summary>
    public int NumberEnd => NumberStart + NumberText.Length;

    /// <summary>
    /// The full value, exactly: 50800000 for "50.8 million"; the lower end of a range. Null where the text gives none: a
    /// malformed number has <see cref="Readings"/>, a vague one ("thousands of") has nothing.
    /// </summary>
    public Rational? Value { get; init; }

    /// <summary>The upper end where the text gives a range, "500-1,000 Yuan"; else null.</summary>
    public Rational? UpperEnd { get; init; }

    /// <summary>The step of the last digit that is written: 100000 for "50.8 million"; zero where there is no value.</summary>
    public Rational Resolution { get; init; }

    /// <summary>What a malformed number such as "11,0000" may mean, the likeliest first; empty for a well-formed one.</summary>
    public IReadOnlyList<Rational> Readings { get; init; } = [];

    /// <summary>What sort of quantity it is.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>Whether it says by how much something changed.</summary>
    public ChangeClaim Change { get; init; }

    /// <summary>The currency of an amount of money; null for anything else and where the text leaves it open.</summary>
    public Currency? Currency { get; init; }

    /// <summary>The currencies that an amount may be in where its sign is shared, as "$" is; empty where there is no doubt.</summary>
    public IReadOnlyList<Currency> CurrencyCandidates { get; init; } = [];

    /// <summary>
    /// The unit of anything but money and ratios: of the catalogue where that has it, else a unit made of the counted noun
    /// (<see cref="Unit.Counted(string)"/>); null where no noun was found.
    /// </summary>
    public Unit? Unit { get; init; }

    /// <summary>The counted noun as the text has it: "villages", 扶贫车间; null where there is none.</summary>
    public string? Noun { get; init; }

    /// <summary>Index of the first character of <see cref="Noun"/>; -1 where there is none.</summary>
    public int NounStart { get; init; } = -1;

    /// <summary>What the text says about how the figure stands to its number.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>The qualifying word as written; null for <see cref="Qualifier.Exact"/>.</summary>
    public string? QualifierText { get; init; }

    /// <summary>Index of the first character of <see cref="QualifierText"/>; -1 where there is none.</summary>
    public int QualifierStart { get; init; } = -1;

    /// <summary>Whether its sentence goes by incomplete statistics (据不完全统计).</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>What an amount is per ("per year", 每人每年); empty for none.</summary>
    public IReadOnlyList<Unit> Per { get; init; } = [];

    /// <summary>"en" or "zh": the language of the words around the number.</summary>
    public required string Language { get; init; }

    /// <summary>The rules that made it, in the order in which they applied, with the words they applied to.</summary>
    public required IReadOnlyList<MentionStep> Steps { get; init; }

    /// <summary>Whether the number is malformed, so that there are only <see cref="Readings"/>.</summary>
    public bool IsMalformed => Readings.Count > 0;

    /// <summary>Whether the number is a vague one ("thousands of", 数百), without a value.</summary>
    public bool IsVague => Value is null && !IsMalformed;

    /// <summary>Whether the mention is a length of time or an age.</summary>
    public bool IsDuration => Unit is { IsCount: false } unit && unit.Dimension.Name is "time" or "calendar-time";

    /// <summary>Place, words and value in one line.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"[{Start}..{End}) “{Text}” {Value?.ToString() ?? "?"}");
}
