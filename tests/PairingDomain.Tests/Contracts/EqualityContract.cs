namespace PairingDomain.Tests.Contracts;

/// <summary>Equality in all its forms says the same: typed, untyped, by operator, by hash.</summary>
internal static class EqualityContract
{
    // A null that the compiler does not take for a question whether the other side is one.
    private static object? Nothing => null;

    public static void Check<T>(IEqualityExamples<T> examples)
        where T : notnull, IEquatable<T>
    {
        var groups = examples.EqualGroups;
        groups.Count.Should().BeGreaterThan(1, "one group shows nothing unequal");
        foreach (var (leftGroup, left) in Flatten(groups))
        {
            foreach (var (rightGroup, right) in Flatten(groups))
            {
                CheckPair(left, right, leftGroup == rightGroup);
            }

            left.Equals(Nothing).Should().BeFalse($"'{left}' is not nothing");
            left.Equals(new object()).Should().BeFalse($"'{left}' is not just any object");
            if (!typeof(T).IsValueType)
            {
                left.Equals(default(T)).Should().BeFalse($"'{left}' is not null");
                Operators.Apply("op_Equality", left, default).Should().NotBe(true, $"'{left}' is not null");
                Operators.Apply("op_Equality", default, left).Should().NotBe(true, $"null is not '{left}'");
                Operators.Apply("op_Inequality", default, left).Should().NotBe(false, $"null is not '{left}'");
            }
        }
    }

    private static void CheckPair<T>(T left, T right, bool equal)
        where T : notnull, IEquatable<T>
    {
        var because = $"'{left}' and '{right}' are {(equal ? "equal" : "not equal")}";
        left.Equals(right).Should().Be(equal, because);
        left.Equals((object)right).Should().Be(equal, because);
        (Operators.Apply("op_Equality", left, right) ?? equal).Should().Be(equal, because);
        (Operators.Apply("op_Inequality", left, right) ?? !equal).Should().Be(!equal, because);
        if (equal)
        {
            left.GetHashCode().Should().Be(right.GetHashCode(), $"{because}, so their hashes are");
        }
    }

    private static IEnumerable<(int Group, T Value)> Flatten<T>(IReadOnlyList<IReadOnlyList<T>> groups) =>
        groups.SelectMany((group, index) => group.Select(value => (index, value)));
}
