using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Registers;

namespace PairingDomain.Tests.Contracts;

internal sealed class RegisterOptionsExamples : IEqualityExamples<RegisterOptions>
{
    public IReadOnlyList<IReadOnlyList<RegisterOptions>> EqualGroups =>
        [
            [new(), new() { AmountUnit = 1.0m, Kind = FlowKind.Disbursement }],
            [new() { AmountUnit = 10_000 }],
            [new() { Currency = Currency.Cny }],
            [new() { Kind = null }],
            [new() { KeepsGoodRows = true }],
            [new() { IsClustered = false }],
            [new() { MostFaults = 0 }],
            [new() { LongestRow = 1_024 }],
        ];
}
