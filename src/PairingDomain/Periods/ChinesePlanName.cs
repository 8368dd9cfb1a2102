namespace PairingDomain.Periods;

/// <summary>The Chinese forms of a Five-Year Plan: 十三五, 十三五规划, 十三五规划纲要, 第十三个五年规划, 第13个五年规划.</summary>
internal static class ChinesePlanName
{
    private const string Units = "一二三四五六七八九";

    /// <summary>Reads a name in the form of <see cref="PlanNameText"/>; the ordinal may be one that no plan has.</summary>
    public static bool TryRead(ReadOnlySpan<char> name, out int ordinal)
    {
        ordinal = 0;
        var isLong = name.StartsWith('第');
        var end = isLong ? name.IndexOf("个五年") : ShortEnd(name);
        if (end <= 0)
        {
            return false;
        }

        var number = isLong ? name[1..end] : name[..end];
        var tail = isLong ? name[(end + "个五年".Length)..] : name[(end + "五".Length)..];
        return IsTail(tail, planIsRequired: isLong) && TryReadNumber(number, digitsAllowed: isLong, out ordinal);
    }

    // Where the 五 stands that closes the number: 十五五规划 is the 15th, 十五规划 the 10th.
    private static int ShortEnd(ReadOnlySpan<char> name)
    {
        var end = 0;
        while (end < name.Length && (name[end] == '十' || Units.Contains(name[end], StringComparison.Ordinal)))
        {
            end++;
        }

        return end > 0 && name[end - 1] == '五' ? end - 1 : 0;
    }

    // 规划 or 计划, 纲要, 时期 or 期间 or 期, in this order.
    private static bool IsTail(ReadOnlySpan<char> tail, bool planIsRequired)
    {
        if (Skip(ref tail, "规划") || Skip(ref tail, "计划"))
        {
            Skip(ref tail, "纲要");
        }
        else if (planIsRequired)
        {
            return false;
        }

        return tail is "" or "时期" or "期间" or "期";
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, bool digitsAllowed, out int number)
    {
        if (digitsAllowed && text.Length is (1 or 2) && !text.ContainsAnyExceptInRange('0', '9'))
        {
            number = text.Length == 1 ? text[0] - '0' : ((text[0] - '0') * 10) + (text[1] - '0');
            return true;
        }

        number = 0;
        var ten = text.IndexOf('十');
        if (ten < 0)
        {
            return TryReadUnit(text, out number);
        }

        if (
            !TryReadUnit(ten == 0 ? "一" : text[..ten], out var tens)
            || !TryReadUnit(text[(ten + 1)..], out var units) && ten + 1 < text.Length
        )
        {
            return false;
        }

        number = (tens * 10) + units;
        return true;
    }

    private static bool TryReadUnit(ReadOnlySpan<char> text, out int unit)
    {
        unit = text.Length == 1 ? Units.IndexOf(text[0], StringComparison.Ordinal) + 1 : 0;
        return unit > 0;
    }

    private static bool Skip(ref ReadOnlySpan<char> text, string part)
    {
        var skipped = text.StartsWith(part, StringComparison.Ordinal);
        text = skipped ? text[part.Length..] : text;
        return skipped;
    }
}
