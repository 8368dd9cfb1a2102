using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Scopes;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Contracts;

internal sealed class LeftOutExamples : IEqualityExamples<LeftOut>
{
    private static readonly Figure A = Sample.Money("a", "loans", "CNY 1");
    private static readonly Figure B = Sample.Money("b", "loans", "CNY 1");

    public IReadOnlyList<IReadOnlyList<LeftOut>> EqualGroups =>
        [
            [new(A, LeftOutReason.Part, B), new(A, LeftOutReason.Part, B, Dimension: null)],
            [new(A, LeftOutReason.Repeat, B)],
            [new(B, LeftOutReason.Part, B)],
            [new(A, LeftOutReason.Part)],
            [new(A, LeftOutReason.Unstated, Dimension: ScopeDimension.Sector)],
            [new(A, LeftOutReason.Unstated, Dimension: ScopeDimension.Period)],
        ];
}
