using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

// Amounts of money, and the small ones of speech: 2块8, 3块5毛, 8角5分, 5毛钱.
internal sealed partial class Tails
{
    private bool TryMoney(Draft draft, int behind)
    {
        if (
            !rules.CurrenciesAfter.TryAt(text, behind, out var rule, out var length)
            || (At(behind) == '元' && At(behind + 1) is '月' or '旦' or '宵')
            || (At(behind) == '块' && length == 1 && !IsYuan(draft, behind + 1))
            || (
                rules.CurrenciesBefore.TryAt(text, behind, out _, out _)
                && (
                    Characters.IsDigit(At(Blanks.Skip(text, behind + length)))
                    || text.AsSpan(draft.Number.End, behind - draft.Number.End).Contains('\n')
                )
            )
        )
        {
            return TryDimes(draft, behind);
        }

        length = AfterSmallMoney(draft, behind, length) - behind;
        draft.Kind = MentionKind.Money;
        draft.Currencies = rule.Currencies;
        draft.End = draft.UnitEnd = behind + length;
        draft.IsDirect = true;
        draft.Note("currency", behind, draft.End, original);
        return true;
    }

    // What stands behind 元 or 块: 8 of 2块8, 5毛 of 3块5毛.
    private int AfterSmallMoney(Draft draft, int behind, int length)
    {
        var end = behind + length;
        if (At(behind) is not ('块' or '元') || length != 1 || numberAt(end, out _) is not { Value: { } digit } small)
        {
            return end;
        }

        var isDigit = digit.IsInteger && digit > Rational.Zero && digit < Rational.Of(10, 1) && small.Start == end;
        if (isDigit && At(small.End) is '角' or '毛')
        {
            Add(draft, digit, 10);
            return AfterCents(draft, small.End + 1);
        }

        if (isDigit && At(behind) == '块' && !Characters.IsLetterOrDigit(At(small.End)) && !small.HasScale)
        {
            Add(draft, digit, 10);
            return small.End;
        }

        return end;
    }

    // 8角5分, 5毛钱: tenths of a yuan without a whole one.
    private bool TryDimes(Draft draft, int behind)
    {
        if (
            At(behind) is not ('角' or '毛')
            || draft.Value is not { IsInteger: true } value
            || value >= Rational.Of(10, 1)
            || !draft.Number.IsDigits && At(behind + 1) != '钱'
            || At(behind + 1) is '形' or '星' or '落' or '度' or '色' or '巾'
        )
        {
            return false;
        }

        draft.Value = Rational.Zero;
        Add(draft, value, 10);
        var end = AfterCents(draft, behind + 1);
        draft.Kind = MentionKind.Money;
        draft.Currencies = [Currency.Of("CNY")];
        draft.End = draft.UnitEnd = At(end) == '钱' ? end + 1 : end;
        draft.IsDirect = true;
        draft.Note("currency", behind, draft.End, original);
        return true;
    }

    private int AfterCents(Draft draft, int at)
    {
        if (
            numberAt(at, out _) is { Value: { IsInteger: true } digit } cents
            && cents.Start == at
            && digit < Rational.Of(10, 1)
            && At(cents.End) == '分'
        )
        {
            Add(draft, digit, 100);
            return cents.End + 1;
        }

        return at;
    }

    private static void Add(Draft draft, Rational digit, int part)
    {
        draft.Value += digit * Rational.Of(1, part);
        draft.Resolution = Rational.Of(1, part);
    }
}
