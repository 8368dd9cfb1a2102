using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Scopes;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Contracts;

internal sealed class RefusalExamples : IEqualityExamples<Refusal>
{
    private static readonly Figure A = Sample.Money("a", "loans", "CNY 1");
    private static readonly Figure B = Sample.Money("b", "loans", "CNY 1");

    public IReadOnlyList<IReadOnlyList<Refusal>> EqualGroups =>
        [
            [
                new(RefusalReason.Overlap, "they overlap", [A, B], [ScopeDimension.Period]),
                new(RefusalReason.Overlap, "they overlap", [A, B], [ScopeDimension.Period]),
            ],
            [new(RefusalReason.Undecided, "they overlap", [A, B], [ScopeDimension.Period])],
            [new(RefusalReason.Overlap, "they may overlap", [A, B], [ScopeDimension.Period])],
            [new(RefusalReason.Overlap, "they overlap", [A], [ScopeDimension.Period])],
            [new(RefusalReason.Overlap, "they overlap", [B, A], [ScopeDimension.Period])],
            [new(RefusalReason.Overlap, "they overlap", [A, B], [])],
        ];
}
