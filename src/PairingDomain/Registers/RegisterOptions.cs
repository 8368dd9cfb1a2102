using System.Globalization;
using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Places;

namespace PairingDomain.Registers;

/// <summary>How a register of flows is read. <c>new()</c>: invariant numbers in full units, a currency with every amount, all or nothing.</summary>
/// <remarks>Equal when all members are.</remarks>
public sealed record RegisterOptions
{
    /// <summary>The longest line or row that is read unless the options say otherwise: 1 MiB.</summary>
    public const int DefaultLongestRow = 1 << 20;

    /// <summary>The largest unit of amounts: 10^12.</summary>
    public const long LargestUnit = 1_000_000_000_000;

    /// <summary>How many faults are listed unless the options say otherwise.</summary>
    public const int DefaultMostFaults = 1_000;

    /// <summary>Separators and signs of amounts; null means invariant, never the current culture.</summary>
    public IFormatProvider? Provider { get; init; }

    /// <summary>The currency of amounts beside which none stands; null where each has to say.</summary>
    public Currency? Currency { get; init; }

    /// <summary>What an amount of 1 is in full units: 10,000 where a register is in 万元. An amount that names its own unit (5080万元) is then refused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above zero, or above 10^12.</exception>
    public decimal AmountUnit
    {
        get;
        init =>
            field = value is > 0 and <= LargestUnit
                ? value
                : throw new ArgumentOutOfRangeException(
                    nameof(value),
                    value,
                    "A unit is above zero and at most 10^12."
                );
    } = 1;

    /// <summary>What flows are beside which no kind stands; null where each has to say.</summary>
    public FlowKind? Kind { get; init; } = FlowKind.Disbursement;

    /// <summary>Says which place has a name, and which division a place was on the day of a flow; null takes the embedded catalogue.</summary>
    public PlaceCatalogue? Places { get; init; }

    /// <summary>Whether the good rows of a register with bad ones are kept. Otherwise nothing is.</summary>
    public bool KeepsGoodRows { get; init; }

    /// <summary>Whether the table is clustered, which takes longer and answers faster.</summary>
    public bool IsClustered { get; init; } = true;

    /// <summary>How many faults are listed; further ones are counted only, so that a file of faults takes no more memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below zero.</exception>
    public int MostFaults
    {
        get;
        init =>
            field =
                value >= 0
                    ? value
                    : throw new ArgumentOutOfRangeException(
                        nameof(value),
                        value,
                        "A number of faults is not below zero."
                    );
    } = DefaultMostFaults;

    /// <summary>The longest row in bytes of UTF-8. A longer one is a fault, and reading ends there: no more than this is ever held.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1,024 or above 2^28.</exception>
    public int LongestRow
    {
        get;
        init =>
            field = value is >= 1_024 and <= 1 << 28
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "A row has from 1,024 to 2^28 bytes.");
    } = DefaultLongestRow;

    /// <summary>"register in units of 10000 CNY".</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"register in units of {AmountUnit} {Currency?.ToString() ?? "of the currency that each amount names"}"
        );
}
