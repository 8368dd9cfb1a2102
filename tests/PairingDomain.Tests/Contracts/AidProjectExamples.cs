using PairingDomain.Projects;
using PairingDomain.Tests.Projects;

namespace PairingDomain.Tests.Contracts;

internal sealed class AidProjectExamples : IEqualityExamples<AidProject>
{
    public IReadOnlyList<IReadOnlyList<AidProject>> EqualGroups =>
        [
            [Changshun.Applied(), Changshun.AfterSteps(0)],
            [Changshun.AfterSteps(1), Changshun.Applied().After(Changshun.Investigation)],
            [Changshun.AfterSteps(2)],
        ];
}
