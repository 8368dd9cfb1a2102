using System.Globalization;
using PairingDomain.Flows;
using PairingDomain.Monetary;

namespace PairingDomain.Registers;

/// <summary>What all readers of the rows of one register share. For any number of threads.</summary>
internal sealed class RegisterTexts
{
    private readonly Lock gate = new();
    private readonly FlowTableBuilder builder;
    private readonly FlowFaults faults;

    /// <exception cref="ArgumentException">The currency of the options is <c>default</c>.</exception>
    public RegisterTexts(RegisterOptions options, FlowTableBuilder builder, FlowFaults faults)
    {
        this.builder = builder;
        this.faults = faults;
        Options = options;
        Amounts = new AmountField(options.AmountUnit, PointOf(options.Provider));
        if (options.Currency is { } currency)
        {
            Currency = currency.IsNone
                ? throw new ArgumentException("default(Currency) is none.", nameof(options))
                : 1 + NumberOf(currency);
        }
    }

    public RegisterOptions Options { get; }

    public AmountField Amounts { get; }

    /// <summary>1 + the number of the currency of amounts beside which none stands; 0 for none.</summary>
    public int Currency { get; }

    public SideTexts Assisting { get; } = new(isAssisting: true);

    public SideTexts Assisted { get; } = new(isAssisting: false);

    /// <summary>Whether a further fault may be listed. Once it is false, it stays so.</summary>
    public bool IsListing => faults.IsListing;

    /// <summary>The number of a currency in the builder.</summary>
    /// <exception cref="NotSupportedException">This would be the 257th.</exception>
    public byte NumberOf(Currency currency)
    {
        lock (gate)
        {
            return builder.NumberOf(currency);
        }
    }

    private static int PointOf(IFormatProvider? provider) =>
        NumberFormatInfo.GetInstance(provider ?? CultureInfo.InvariantCulture).NumberDecimalSeparator
            is [var point and < (char)0x80]
            ? point
            : -1;
}
