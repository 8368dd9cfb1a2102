namespace PairingDomain.Numerics;

/// <summary>
/// The one number parser of the library: reads the longest number that a text begins with. One pass, no allocation,
/// no recursion, so its cost is linear in the text whatever the text is.
/// </summary>
internal static class NumberReader
{
    // The largest decimal, 2^96 - 1, has 29 digits; no decimal has more than 28 places.
    private const int MaxDigits = 29;
    private const int MaxPlaces = 28;
    private static readonly UInt128 MaxCoefficient = (UInt128.One << 96) - 1;

    /// <summary>Reads digits and the number words behind them.</summary>
    /// <param name="text">Begins with the number.</param>
    /// <param name="provider">Separators and signs; null means invariant.</param>
    /// <param name="number">Value and resolution.</param>
    /// <param name="length">How many characters the number takes.</param>
    public static NumberFailure Read(
        ReadOnlySpan<char> text,
        IFormatProvider? provider,
        out WrittenNumber number,
        out int length
    ) => Read(text, NumberSymbols.Of(provider), out number, out length);

    /// <inheritdoc cref="Read(ReadOnlySpan{char}, IFormatProvider?, out WrittenNumber, out int)"/>
    public static NumberFailure Read(
        ReadOnlySpan<char> text,
        NumberSymbols symbols,
        out WrittenNumber number,
        out int length
    )
    {
        number = default;
        length = 0;
        var at = symbols.SignAtStart(text, out var negative);
        var total = 0m;
        var resolution = 0m;
        var limit = decimal.MaxValue;
        while (true)
        {
            var failure = ReadDigits(text[at..], symbols, out var digits, out var places, out var used);
            if (failure != NumberFailure.None)
            {
                // After a first 亿 or 万 a further number is optional: 1亿5000万, but also 1亿元.
                return length > 0 && failure == NumberFailure.NoDigits
                    ? Finish(total, resolution, negative, out number)
                    : failure;
            }

            var word = NumberWords.Read(text[(at + used)..], out var multiplier, out var isChinese);
            if (multiplier >= limit)
            {
                // A second part must be smaller than the first: "1亿 5亿" is two numbers.
                return Finish(total, resolution, negative, out number);
            }

            if (!TryScale(digits, places, multiplier, out var part, out var step))
            {
                return NumberFailure.TooManyDigits;
            }

            if (length > 0 && part >= limit)
            {
                return Finish(total, resolution, negative, out number);
            }

            if (length == 0)
            {
                total = part;
            }
            else if (!ExactDecimal.TryAdd(total, part, out total))
            {
                return NumberFailure.TooManyDigits;
            }

            resolution = step;
            at += used + word;
            length = at;
            if (!isChinese || multiplier < 10_000m || places > 0)
            {
                return Finish(total, resolution, negative, out number);
            }

            limit = multiplier;
        }
    }

    private static NumberFailure Finish(decimal total, decimal resolution, bool negative, out WrittenNumber number)
    {
        number = new WrittenNumber(negative && total != 0m ? -total : total, resolution);
        return NumberFailure.None;
    }

    private static bool TryScale(
        decimal digits,
        int places,
        decimal multiplier,
        out decimal value,
        out decimal resolution
    )
    {
        // A multiplier is a power of ten: it moves the point, and where no decimals are left it adds zeros.
        var power = 0;
        for (var rest = (long)multiplier; rest > 1; rest /= 10)
        {
            power++;
        }

        var decimals = Math.Max(places - power, 0);
        var zeros = (decimal)PowersOfTen.Of(Math.Max(power - places, 0));
        value = 0m;
        resolution = new decimal(1, 0, 0, isNegative: false, (byte)decimals) * zeros;
        var moved = ExactDecimal.WithScale(digits, decimals);
        if (moved > decimal.MaxValue / zeros)
        {
            return false;
        }

        value = moved * zeros;
        return true;
    }

    private static NumberFailure ReadDigits(
        ReadOnlySpan<char> text,
        NumberSymbols symbols,
        out decimal value,
        out int places,
        out int length
    )
    {
        value = 0m;
        places = 0;
        var coefficient = UInt128.Zero;
        var digits = 0;
        var failure = ReadWhole(text, symbols, ref coefficient, ref digits, out length);
        if (failure != NumberFailure.None)
        {
            return failure;
        }

        if (symbols.DecimalSeparatorAt(text, length) is var point and > 0 && symbols.DigitAt(text, length + point) >= 0)
        {
            length += point;
            for (; symbols.DigitAt(text, length) is var digit and >= 0; length++)
            {
                if (places == MaxPlaces || !Append(ref coefficient, ref digits, digit))
                {
                    return NumberFailure.TooManyDigits;
                }

                places++;
            }
        }

        // The digits were read as one whole number; the scale puts the point where it was written.
        value = new decimal(
            unchecked((int)(uint)coefficient),
            unchecked((int)(uint)(coefficient >> 32)),
            unchecked((int)(uint)(coefficient >> 64)),
            isNegative: false,
            (byte)places
        );
        return NumberFailure.None;
    }

    // The digits before the decimal separator, with or without groups.
    private static NumberFailure ReadWhole(
        ReadOnlySpan<char> text,
        NumberSymbols symbols,
        ref UInt128 coefficient,
        ref int digits,
        out int length
    )
    {
        length = 0;
        var inGroup = 0;
        var groups = 0;
        var notInThrees = false;
        var notAsCulture = false;
        while (true)
        {
            if (symbols.DigitAt(text, length) is var digit and >= 0)
            {
                if (!Append(ref coefficient, ref digits, digit))
                {
                    return NumberFailure.TooManyDigits;
                }

                inGroup++;
                length++;
            }
            else if (
                inGroup > 0
                && symbols.GroupSeparatorAt(text, length) is var width and > 0
                && symbols.DigitAt(text, length + width) >= 0
            )
            {
                // The first group may be shorter than the others.
                notInThrees |= groups == 0 ? inGroup > 3 : inGroup != 3;
                notAsCulture |= groups == 0 ? inGroup > symbols.OtherGroups : inGroup != symbols.OtherGroups;
                groups++;
                inGroup = 0;
                length += width;
            }
            else
            {
                break;
            }
        }

        notInThrees |= groups > 0 && inGroup != 3;
        notAsCulture |= groups > 0 && inGroup != symbols.LastGroup;
        return length == 0 ? NumberFailure.NoDigits
            : notInThrees && notAsCulture ? NumberFailure.Grouping
            : NumberFailure.None;
    }

    private static bool Append(ref UInt128 coefficient, ref int digits, int digit)
    {
        if (digits == MaxDigits)
        {
            return false;
        }

        // At most 96 bits times ten: no overflow to check.
        coefficient = unchecked((coefficient * 10) + (uint)digit);
        digits += digits > 0 || digit > 0 ? 1 : 0;
        return coefficient <= MaxCoefficient;
    }
}
