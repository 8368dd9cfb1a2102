using System.Reflection;
using System.Text.RegularExpressions;

namespace PairingDomain.Tests.Checklist;

/// <summary>Every row of the checklist has a test here that shows it; the rows are read from the names of the tests.</summary>
public sealed partial class CompletenessTests
{
    [Fact]
    public void Every_system_S1_to_S15_has_a_test_and_no_other_is_named()
    {
        typeof(CompletenessTests)
            .Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(CompletenessTests).Namespace)
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttributes<FactAttribute>().Any())
            .Select(method => Row().Match(method.Name))
            .Where(match => match.Success)
            .Select(match => int.Parse(match.Groups[1].ValueSpan))
            .Distinct()
            .Order()
            .Should()
            .Equal(Enumerable.Range(1, 15));
    }

    [GeneratedRegex("^S([0-9]+)_")]
    private static partial Regex Row();
}
