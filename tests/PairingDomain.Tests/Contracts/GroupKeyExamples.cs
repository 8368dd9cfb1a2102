using PairingDomain.Figures;
using PairingDomain.Grouping;

namespace PairingDomain.Tests.Contracts;

internal sealed class GroupKeyExamples : IEqualityExamples<GroupKey>, IOrderingExamples<GroupKey>
{
    public IReadOnlyList<IReadOnlyList<GroupKey>> EqualGroups =>
        [
            [new(), new([])],
            [new(KeyPart.Year(2010)), new([KeyPart.Year(2010)])],
            [new(KeyPart.Of(Status.Actual), KeyPart.Year(2010))],
            [new(KeyPart.Year(2010), KeyPart.Of(Status.Actual))],
        ];

    public IReadOnlyList<GroupKey> Ascending =>
        [
            new(),
            new(KeyPart.Of(Status.Actual), KeyPart.Year(2010)),
            new(KeyPart.Of(Status.Actual), KeyPart.Year(2011)),
            new(KeyPart.Of(Status.Planned), KeyPart.Year(2009)),
            new(KeyPart.Year(2009)),
        ];
}
