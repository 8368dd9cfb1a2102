using PairingDomain.Reading.Rules;

namespace PairingDomain.Reading.Tests.Rules;

public sealed class RuleBookTests
{
    [Fact]
    public void The_rule_files_have_no_fault() =>
        new RuleBook(RuleBook.OpenEmbedded).Faults.Select(fault => fault.ToString()).Should().BeEmpty();
}
