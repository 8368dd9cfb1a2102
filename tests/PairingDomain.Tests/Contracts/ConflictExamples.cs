using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Scopes;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Contracts;

internal sealed class ConflictExamples : IEqualityExamples<Conflict>
{
    private static readonly Figure A = Sample.Money("a", "loans", "CNY 1");
    private static readonly Figure B = Sample.Money("b", "loans", "CNY 1");

    public IReadOnlyList<IReadOnlyList<Conflict>> EqualGroups =>
        [
            [
                new(ConflictKind.Overlap, A, B, [ScopeDimension.Period, ScopeDimension.Sector], "both count"),
                new(ConflictKind.Overlap, A, B, [ScopeDimension.Period, ScopeDimension.Sector], "both count"),
            ],
            [new(ConflictKind.Undecided, A, B, [ScopeDimension.Period, ScopeDimension.Sector], "both count")],
            [new(ConflictKind.Overlap, B, B, [ScopeDimension.Period, ScopeDimension.Sector], "both count")],
            [new(ConflictKind.Overlap, A, A, [ScopeDimension.Period, ScopeDimension.Sector], "both count")],
            [new(ConflictKind.Overlap, A, B, [ScopeDimension.Sector, ScopeDimension.Period], "both count")],
            [new(ConflictKind.Overlap, A, B, [], "both count")],
            [new(ConflictKind.Overlap, A, B, [ScopeDimension.Period, ScopeDimension.Sector], "none counts")],
        ];
}
