using PairingDomain.Flows;

namespace PairingDomain.Tests.Contracts;

internal sealed class FlowProgressExamples : IDefaultExamples<FlowProgress>
{
    public void CheckDefault(FlowProgress value) => value.Should().Be(new FlowProgress(null, 0, null));
}
