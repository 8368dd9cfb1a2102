using System.Diagnostics.CodeAnalysis;

namespace PairingDomain.Quantities;

// Text: the code. Names in English and Chinese are read as well.
public sealed partial class Unit : ISpanParsable<Unit>
{
    /// <summary>The unit with exactly this code; "{solar lamp}" gives the counted unit of that noun.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">No unit has this code.</exception>
    public static Unit Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var failure = UnitCatalogue.Embedded.ByCode(code, out var unit, out var candidates);
        return failure == UnitFailure.None
            ? unit!
            : throw new ArgumentException(UnitFailures.Message(failure, code, candidates), nameof(code));
    }

    /// <summary>The unit with exactly this code; never throws.</summary>
    public static bool TryOf([NotNullWhen(true)] string? code, [NotNullWhen(true)] out Unit? unit) =>
        UnitCatalogue.Embedded.ByCode(code, out unit, out _) == UnitFailure.None;

    /// <summary>
    /// The unit of a counted noun, a dimension of its own. A name of the catalogue gives the catalogue's unit, so that
    /// Counted("person") and <see cref="Person"/> are one; any other noun is kept as written, case included, with runs
    /// of blanks made one. Give the singular: "solar lamp" and "solar lamps" are two units.
    /// </summary>
    /// <param name="noun">At most 100 characters; no digits, control characters or braces.</param>
    /// <exception cref="ArgumentNullException"><paramref name="noun"/> is null.</exception>
    /// <exception cref="AmbiguousUnitException">The noun is the Chinese name of several units: 件, 台.</exception>
    /// <exception cref="ArgumentException">The noun breaks the rules above, is a number word, or names a unit that is measured, not counted.</exception>
    public static Unit Counted(string noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        var failure = UnitCatalogue.Embedded.ByNoun(noun, out var unit, out var candidates);
        return failure switch
        {
            UnitFailure.None => unit!,
            UnitFailure.Ambiguous => throw UnitFailures.Exception(failure, noun, candidates),
            _ => throw new ArgumentException(UnitFailures.Message(failure, noun, candidates), nameof(noun)),
        };
    }

    /// <summary>Reads a code, an English name (singular or plural, in any case) or a Chinese name.</summary>
    /// <param name="text">"m2", "Square metres", "平方米", "{solar lamp}"; blanks around it do not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="AmbiguousUnitException">Several units have this Chinese name: 件, 台.</exception>
    /// <exception cref="FormatException">No unit has this code or name.</exception>
    public static Unit Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Unit Parse(ReadOnlySpan<char> text)
    {
        var failure = UnitCatalogue.Embedded.ByText(text, out var unit, out var candidates);
        return failure == UnitFailure.None ? unit! : throw UnitFailures.Exception(failure, text, candidates);
    }

    /// <summary>Reads a code or a name; never throws. False also when several units have the name.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Unit? unit) =>
        TryParse(text.AsSpan(), out unit);

    /// <inheritdoc cref="TryParse(string?, out Unit?)"/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Unit? unit) =>
        UnitCatalogue.Embedded.ByText(text, out unit, out _) == UnitFailure.None;

    /// <inheritdoc/>
    static Unit IParsable<Unit>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Unit>.TryParse(
        string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Unit result
    ) => TryParse(s, out result);

    /// <inheritdoc/>
    static Unit ISpanParsable<Unit>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<Unit>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Unit result
    ) => TryParse(s, out result);

    /// <summary>The <see cref="Code"/>.</summary>
    public override string ToString() => Code;
}
