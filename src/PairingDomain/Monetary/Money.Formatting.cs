using System.Globalization;

namespace PairingDomain.Monetary;

// Writing, by one core for characters and UTF-8, without an allocation.
public readonly partial struct Money : ISpanFormattable, IUtf8SpanFormattable
{
    private const string NoMoney = "no currency";

    // Longer than any money in any culture; whoever makes longer signs of his own pays for an array.
    private const int LongestUsualText = 128;

    /// <summary>"CNY 1234.50": code and amount with the decimals it was given with, the same in every culture. "no currency" for <c>default</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>
    /// The money in one of five formats. Each writes all digits, and its text is read back with the same provider as the
    /// same money. All but G may be followed by a number of decimals, 0 to 28, and by "()".
    /// </summary>
    /// <param name="format">
    /// <list type="bullet">
    /// <item><description>"G", "" or null: "CNY 1234.50", the decimals as given;</description></item>
    /// <item><description>"N": "CNY 1,234.50", the same with groups;</description></item>
    /// <item><description>"C": "CN¥1,234.50", the unambiguous sign, at least the decimals of the minor unit;</description></item>
    /// <item><description>"K": "CNY 50.8 million", all digits; groups below a million;</description></item>
    /// <item><description>"Z": "5080万元", "1.4亿元", "3.2亿美元", all digits.</description></item>
    /// <item><description>
    /// "K2", "Z1", "N0": so many decimals. Where digits go, rounded half away from zero, "≈" stands before the text:
    /// "≈CNY 50.84 million". Such a text is for people; of the readers only <see cref="WrittenMoney"/> takes it, and
    /// says that it is approximate.
    /// </description></item>
    /// <item><description>
    /// "N()", "C2()": negative amounts in parentheses, as accounts have them: "(CNY 1,234.50)". To read them takes
    /// <see cref="MoneySigns.NegativeParentheses"/>.
    /// </description></item>
    /// </list>
    /// </param>
    /// <param name="formatProvider">Separators and signs; null means invariant, never the current culture.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        Span<char> text = stackalloc char[LongestUsualText];
        int length;
        while (!TryWrite(text, out length, format, formatProvider))
        {
            text = new char[text.Length * 2];
        }

        return text[..length].ToString();
    }

    /// <summary>Writes what <see cref="ToString(string?, IFormatProvider?)"/> gives, without an allocation.</summary>
    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    ) => TryWrite(destination, out charsWritten, format, provider);

    /// <summary>Writes what <see cref="ToString(string?, IFormatProvider?)"/> gives as UTF-8, without an allocation.</summary>
    /// <inheritdoc/>
    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    ) => TryWrite(utf8Destination, out bytesWritten, format, provider);

    /// <summary>Appends the money to a text.</summary>
    /// <param name="format">How.</param>
    /// <param name="numbers">Separators and signs.</param>
    /// <param name="text">The text.</param>
    /// <param name="isSecond">True for the second end of a range, whose code stands before the first.</param>
    internal void Write<TChar>(
        MoneyFormat format,
        NumberFormatInfo numbers,
        ref TextSpan<TChar> text,
        bool isSecond = false
    )
        where TChar : unmanaged
    {
        if (Currency.IsNone)
        {
            text.Append(NoMoney);
        }
        else
        {
            MoneyFormatter.Write(amount, isSecond ? default : Currency, format, numbers, ref text);
        }
    }

    private bool TryWrite<TChar>(
        Span<TChar> destination,
        out int written,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
        where TChar : unmanaged
    {
        if (format.IsEmpty && !Currency.IsNone && PlainMoney.CanWrite(amount, provider))
        {
            return PlainMoney.TryWrite(amount, Currency, destination, out written);
        }

        var text = new TextSpan<TChar>(destination);
        Write(MoneyFormat.Of(format), NumberFormatInfo.GetInstance(provider ?? CultureInfo.InvariantCulture), ref text);
        return text.TryFinish(out written);
    }
}
