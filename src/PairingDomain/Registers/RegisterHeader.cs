using System.Globalization;
using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Registers;

/// <summary>
/// What the header of a column says: which field it is, and for amounts the unit and the currency in parentheses, as in
/// "金额（万元）" or "Amount (CNY million)". Equal when all members are.
/// </summary>
/// <param name="Field">The field.</param>
/// <param name="Unit">What an amount of 1 is in full units; null where the header does not say.</param>
/// <param name="Currency">The currency; null where the header does not say.</param>
public sealed record RegisterHeader(FlowField Field, decimal? Unit, Currency? Currency)
{
    private static readonly string[] UnitWords = ["单位", "unit"];

    /// <summary>Reads a header, in English or Chinese; case, blanks, hyphens and underscores do not count.</summary>
    /// <param name="text">The header; null is none.</param>
    /// <returns>Null for a header that names no field of a flow, or has something in parentheses that is no unit.</returns>
    public static RegisterHeader? Read(string? text)
    {
        var name = (text ?? "").AsSpan().Trim();
        var open = name.IndexOfAny('(', '（');
        if (open < 0)
        {
            return RegisterWords.FieldOf(name) is { } plain ? new(plain, null, null) : null;
        }

        return
            name[^1] is ')' or '）'
            && RegisterWords.FieldOf(name[..open]) is FlowField.Amount
            && TryUnit(name[(open + 1)..^1], out var unit, out var currency)
            ? new(FlowField.Amount, unit, currency)
            : null;
    }

    /// <summary>"amount", "amount (CNY 10000)".</summary>
    public override string ToString() =>
        Unit is null && Currency is null
            ? Grouping.Words.Of(Field)
            : string.Create(CultureInfo.InvariantCulture, $"{Grouping.Words.Of(Field)} ({Currency} {Unit})");

    // "万元", "单位：万元", "million yuan", "CNY million", "10,000 yuan", "CNY", "万".
    private static bool TryUnit(ReadOnlySpan<char> text, out decimal unit, out Currency? currency)
    {
        text = text.Trim();
        foreach (var word in UnitWords)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                text = text[word.Length..].TrimStart([':', '：', ' ']);
            }
        }

        var code = text.Length >= 3 && Monetary.Currency.TryOf(text[..3], out var first) ? first : default;
        if (!code.IsNone)
        {
            currency = code;
            return TryNumber(text[3..].Trim(), out unit);
        }

        if (
            Money.TryParse(text, null, out var money)
            || Money.TryParse($"1 {text}", null, out money)
            || Money.TryParse($"1{text}", null, out money)
        )
        {
            (unit, currency) = (money.Amount, money.Currency);
            return IsUnit(unit);
        }

        currency = null;
        return TryNumber(text, out unit);
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out decimal unit)
    {
        unit = 1;
        if (text.IsEmpty)
        {
            return true;
        }

        var isRead =
            WrittenNumber.TryParse(text, null, out var number)
            || WrittenNumber.TryParse($"1 {text}", null, out number)
            || WrittenNumber.TryParse($"1{text}", null, out number);
        unit = number.Value;
        return isRead && IsUnit(unit);
    }

    private static bool IsUnit(decimal unit) => unit is > 0 and <= RegisterOptions.LargestUnit;
}
