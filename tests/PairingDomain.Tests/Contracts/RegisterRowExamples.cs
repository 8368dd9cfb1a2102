using PairingDomain.Registers;

namespace PairingDomain.Tests.Contracts;

internal sealed class RegisterRowExamples : IDefaultExamples<RegisterRow>
{
    public void CheckDefault(RegisterRow value)
    {
        value.Line.Should().Be(0);
        value.ToString().Should().Be("no row");
        new FlowIntake().Invoking(intake => intake.Add(value)).Should().Throw<ArgumentException>();
    }
}
