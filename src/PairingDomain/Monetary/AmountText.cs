using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

/// <summary>A text that has one amount, taken apart: a number, and the words before and behind it.</summary>
internal readonly ref struct AmountText
{
    /// <summary>The amount with its sign.</summary>
    public decimal Value { get; private init; }

    /// <summary>The place value of the last written digit.</summary>
    public decimal Resolution { get; private init; }

    /// <summary>True when a sign, plus or minus, is written.</summary>
    public bool HasSign { get; private init; }

    /// <summary>True when the amount is below zero, or a zero with a minus sign.</summary>
    public bool IsNegative { get; private init; }

    /// <summary>What stands before the number, without sign and blanks.</summary>
    public ReadOnlySpan<char> Before { get; private init; }

    /// <summary>The digits and the number words.</summary>
    public ReadOnlySpan<char> Number { get; private init; }

    /// <summary>Where in the text the number ends.</summary>
    public int NumberEnd { get; private init; }

    /// <summary>What stands behind the number, without blanks.</summary>
    public ReadOnlySpan<char> Behind { get; private init; }

    /// <summary>The same amount with less behind it.</summary>
    public AmountText WithBehind(ReadOnlySpan<char> behind) => this with { Behind = behind.Trim() };

    /// <summary>Takes a text apart.</summary>
    public static MoneyFailure Read(ReadOnlySpan<char> text, NumberSymbols symbols, out AmountText amount)
    {
        amount = default;
        var start = symbols.IndexOfDigit(text);
        if (start < 0)
        {
            return MoneyFailure.NoNumber;
        }

        var failure = NumberReader.Read(text[start..], symbols, out var number, out var length);
        if (failure != NumberFailure.None)
        {
            return failure == NumberFailure.Grouping ? MoneyFailure.Grouping : MoneyFailure.TooManyDigits;
        }

        // A sign stands before everything or right before the digits, never both: -US$5, US$-5.
        var prefix = text[..start];
        var inner = symbols.SignAtEnd(prefix, out var isNegative);
        prefix = prefix[..^inner];
        var outer = symbols.SignAtStart(prefix, out var isOuterNegative);
        if (outer < prefix.Length && char.IsWhiteSpace(prefix[outer]))
        {
            // "- CNY 5" is an item of a list.
            outer = 0;
        }

        if (inner > 0 && outer > 0)
        {
            return MoneyFailure.TwoSigns;
        }

        isNegative |= isOuterNegative;
        amount = new()
        {
            Value = isNegative ? -number.Value : number.Value,
            Resolution = number.Resolution,
            HasSign = inner + outer > 0,
            IsNegative = isNegative,
            Before = prefix[outer..].Trim(),
            Number = text.Slice(start, length),
            NumberEnd = start + length,
            Behind = text[(start + length)..].Trim(),
        };
        return MoneyFailure.None;
    }
}
