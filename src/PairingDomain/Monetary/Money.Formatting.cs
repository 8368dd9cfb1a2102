using System.Globalization;
using System.Text;

namespace PairingDomain.Monetary;

// Writing. No format rounds; all of them, with the same provider, are read back as the same money.
public readonly partial struct Money : ISpanFormattable, IUtf8SpanFormattable
{
    private const string NoMoney = "no currency";

    /// <summary>"CNY 1234.50": code and amount with the decimals it was given with, the same in every culture. "no currency" for <c>default</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The money in one of five formats.</summary>
    /// <param name="format">
    /// <list type="bullet">
    /// <item><description>"G", "" or null: "CNY 1234.50", the decimals as given;</description></item>
    /// <item><description>"N": "CNY 1,234.50", the same with groups;</description></item>
    /// <item><description>"C": "CN¥1,234.50", the unambiguous sign, at least the decimals of the minor unit;</description></item>
    /// <item><description>"K": "CNY 50.8 million", all digits; groups below a million;</description></item>
    /// <item><description>"Z": "5080万元", "1.4亿元", "3.2亿美元", all digits.</description></item>
    /// </list>
    /// </param>
    /// <param name="formatProvider">Separators and signs; null means invariant, never the current culture.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        var style = MoneyFormatter.StyleOf(format);
        return Currency.IsNone ? NoMoney : MoneyFormatter.Format(amount, Currency, style, NumbersOf(formatProvider));
    }

    /// <summary>Writes what <see cref="ToString(string?, IFormatProvider?)"/> gives; format "G" without an allocation.</summary>
    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    )
    {
        if (format.IsEmpty && !Currency.IsNone && PlainMoney.CanWrite(amount, provider))
        {
            return PlainMoney.TryWrite(amount, Currency, destination, out charsWritten);
        }

        charsWritten = 0;
        if (Currency.IsNone || MoneyFormatter.StyleOf(format) != 'G')
        {
            var text = ToString(format.ToString(), provider);
            var fits = text.TryCopyTo(destination);
            charsWritten = fits ? text.Length : 0;
            return fits;
        }

        if (
            !Currency.TryFormat(destination, out var code, default, provider)
            || code == destination.Length
            || !amount.TryFormat(destination[(code + 1)..], out var digits, default, NumbersOf(provider))
        )
        {
            return false;
        }

        destination[code] = ' ';
        charsWritten = code + 1 + digits;
        return true;
    }

    /// <summary>Writes what <see cref="ToString(string?, IFormatProvider?)"/> gives as UTF-8; format "G" without an allocation.</summary>
    /// <inheritdoc/>
    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    )
    {
        if (format.IsEmpty && !Currency.IsNone && PlainMoney.CanWrite(amount, provider))
        {
            return PlainMoney.TryWrite(amount, Currency, utf8Destination, out bytesWritten);
        }

        bytesWritten = 0;
        if (Currency.IsNone || MoneyFormatter.StyleOf(format) != 'G')
        {
            return Encoding.UTF8.TryGetBytes(ToString(format.ToString(), provider), utf8Destination, out bytesWritten);
        }

        if (
            !Currency.TryFormat(utf8Destination, out var code, default, provider)
            || code == utf8Destination.Length
            || !amount.TryFormat(utf8Destination[(code + 1)..], out var digits, default, NumbersOf(provider))
        )
        {
            return false;
        }

        utf8Destination[code] = (byte)' ';
        bytesWritten = code + 1 + digits;
        return true;
    }

    private static NumberFormatInfo NumbersOf(IFormatProvider? provider) =>
        provider is null ? NumberFormatInfo.InvariantInfo : NumberFormatInfo.GetInstance(provider);
}
