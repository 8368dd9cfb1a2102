using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using PairingDomain.Conversion;
using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

/// <summary>
/// A currency of ISO 4217, active or withdrawn, in four bytes. Only codes in the catalogue can be had.
/// Equality is that of the code; there is no ordering. <c>default(Currency)</c> is <em>no currency</em>: it equals only
/// itself, its text is "no currency", and its properties other than <see cref="IsNone"/> throw. It is not XXX, the code
/// for transactions that involve no currency.
/// Text is the alphabetic code in capitals ("CNY"), the same in every culture; so is JSON.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(CurrencyJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<Currency>))]
public readonly partial struct Currency : IEquatable<Currency>
{
    private const int CodeLength = 3;

    private Currency(int packed) => Packed = packed;

    /// <summary>The three letters, one a byte; 0 for no currency.</summary>
    internal int Packed { get; }

    /// <summary>True for <c>default(Currency)</c>.</summary>
    public bool IsNone => Packed == 0;

    /// <summary>Alphabetic code, "CNY".</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public string Code => Record.Code;

    /// <summary>Numeric code, 156 for CNY, 8 for ALL (written 008); null where ISO gives none.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public int? NumericCode => Record.NumericCode;

    /// <summary>Decimals of the minor unit: 2 for CNY (fen), 0 for JPY; null where ISO gives none (XAU), and for withdrawn currencies.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public int? MinorUnits => Record.MinorUnits;

    /// <summary>English name, "Yuan Renminbi"; of a withdrawn currency the last one it had.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public string Name => Record.Name;

    /// <summary>True when the code has no active entry any more, as DEM.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public bool IsWithdrawn => Record.Status == CurrencyStatus.Withdrawn;

    private CurrencyRecord Record =>
        CurrencyCatalogue.Find(Packed)
        ?? throw new InvalidOperationException("default(Currency) is no currency: it has no code, name or minor unit.");

    /// <summary>The currency with this alphabetic code.</summary>
    /// <param name="code">Three capital letters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">ISO 4217 has no such code.</exception>
    public static Currency Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryOf(code, out var currency) ? currency : throw new ArgumentException(Refusal(code), nameof(code));
    }

    /// <summary>The currency with this alphabetic code; never throws.</summary>
    /// <param name="code">Three capital letters; anything else gives false.</param>
    /// <param name="currency">The currency, or <c>default</c>.</param>
    public static bool TryOf(ReadOnlySpan<char> code, out Currency currency)
    {
        var packed = code.Length == CodeLength ? Pack(code) : 0;
        currency = packed != 0 && CurrencyCatalogue.Find(packed) is not null ? new Currency(packed) : default;
        return !currency.IsNone;
    }

    /// <summary>Same code.</summary>
    public static bool operator ==(Currency left, Currency right) => left.Equals(right);

    /// <summary>Different codes.</summary>
    public static bool operator !=(Currency left, Currency right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Currency other) => Packed == other.Packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Currency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Packed;

    /// <summary>A code known to be in the catalogue.</summary>
    internal static Currency FromPacked(int packed) => new(packed);

    /// <summary>Three capital letters as a number; 0 when they are not.</summary>
    internal static int Pack(ReadOnlySpan<char> code) =>
        char.IsAsciiLetterUpper(code[0]) && char.IsAsciiLetterUpper(code[1]) && char.IsAsciiLetterUpper(code[2])
            ? (code[0] << 16) | (code[1] << 8) | code[2]
            : 0;

    /// <summary>Why a text is no code.</summary>
    internal static string Refusal(ReadOnlySpan<char> text)
    {
        var shown = NumberFailures.Shorten(text);
        Span<char> capitals = stackalloc char[CodeLength];
        return
            text.Length == CodeLength && text.ToUpperInvariant(capitals) == CodeLength && TryOf(capitals, out var meant)
            ? $"'{shown}' is not a currency code; codes are written in capitals: {meant}."
            : $"'{shown}' is not a currency code of ISO 4217.";
    }
}
