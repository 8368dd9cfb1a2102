using System.Buffers;
using System.Globalization;
using PairingDomain.Numerics;

namespace PairingDomain.Quantities;

/// <summary>The one parser of quantities: a number, then a unit that takes up the rest of the text.</summary>
internal static class QuantityReader
{
    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create("0123456789./");
    private static readonly SearchValues<char> ChineseNumberWords = SearchValues.Create("十百千万萬亿億");

    /// <returns>Null when <paramref name="value"/> and <paramref name="unit"/> were read.</returns>
    public static QuantityFault? Read(
        ReadOnlySpan<char> text,
        IFormatProvider? provider,
        out Rational value,
        out Unit? unit
    )
    {
        var trimmed = text.Trim();
        if (ReadPlain(trimmed, provider, out value, out unit) || ReadNumberLike(trimmed, provider, out value, out unit))
        {
            return null;
        }

        var number = NumberReader.Read(trimmed, provider, out var written, out var length);
        if (number != NumberFailure.None)
        {
            return new QuantityFault(number, UnitFailure.None, "", []);
        }

        value = written.Value;
        var rest = trimmed[length..].Trim();
        var failure = UnitCatalogue.Embedded.ByText(rest, out unit, out var candidates);
        return failure == UnitFailure.None
            ? null
            : new QuantityFault(NumberFailure.None, failure, rest.ToString(), candidates);
    }

    // The text that ToString writes: a number of any length or a fraction, then the unit.
    private static bool ReadPlain(
        ReadOnlySpan<char> text,
        IFormatProvider? provider,
        out Rational value,
        out Unit? unit
    )
    {
        var sign = text is ['-', ..] ? 1 : 0;
        var end = text[sign..].IndexOfAnyExcept(PlainCharacters);
        var number = end < 0 ? text : text[..(sign + end)];
        (value, unit) = (default, null);
        return (provider is null || provider.Equals(CultureInfo.InvariantCulture) || number.Contains('/'))
            && Rational.TryParse(number, out value)
            && UnitCatalogue.Embedded.ByText(text[number.Length..], out unit, out _) == UnitFailure.None;
    }

    // 7.2万千瓦时: the 千 of 千瓦时 is part of the unit. Not so in 1亿2万亩, where digits behind a number word need the 万.
    private static bool ReadNumberLike(
        ReadOnlySpan<char> text,
        IFormatProvider? provider,
        out Rational value,
        out Unit? unit
    )
    {
        (value, unit) = (default, null);
        foreach (var name in UnitCatalogue.Embedded.NumberLikeNames)
        {
            if (!text.EndsWith(name, StringComparison.Ordinal))
            {
                continue;
            }

            var digits = text[..^name.Length].TrimEnd();
            var word = digits.LastIndexOfAny(ChineseNumberWords);
            if (
                (word < 0 || word == digits.Length - 1)
                && NumberReader.Read(digits, provider, out var written, out var length) == NumberFailure.None
                && length == digits.Length
                && UnitCatalogue.Embedded.ByText(name, out unit, out _) == UnitFailure.None
            )
            {
                value = written.Value;
                return true;
            }
        }

        return false;
    }
}
