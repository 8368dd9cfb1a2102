namespace PairingDomain.Tests.Contracts;

/// <summary>The order in all its forms says the same, and agrees with equality.</summary>
internal static class OrderingContract
{
    public static void Check<T>(IOrderingExamples<T> examples)
        where T : IComparable<T>
    {
        var values = examples.Ascending;
        values.Count.Should().BeGreaterThan(2, "two values show no order");
        foreach (var (leftIndex, left) in values.Index())
        {
            foreach (var (rightIndex, right) in values.Index())
            {
                CheckPair(left, right, leftIndex.CompareTo(rightIndex));
            }

            if (left is IComparable untyped)
            {
                untyped.CompareTo(null).Should().BePositive("null comes first");
                FluentActions
                    .Invoking(() => untyped.CompareTo(new object()))
                    .Should()
                    .Throw<ArgumentException>("nothing else can be compared with it");
            }

            if (!typeof(T).IsValueType)
            {
                left.CompareTo(default).Should().BePositive("null comes first");
            }
        }
    }

    private static void CheckPair<T>(T left, T right, int order)
        where T : IComparable<T>
    {
        var because = $"'{left}' and '{right}' are in the order {order}";
        Math.Sign(left.CompareTo(right)).Should().Be(order, because);
        left.Equals(right).Should().Be(order == 0, because);
        if (left is IComparable untyped)
        {
            Math.Sign(untyped.CompareTo(right)).Should().Be(order, because);
        }

        (Operators.Apply("op_LessThan", left, right) ?? order < 0).Should().Be(order < 0, because);
        (Operators.Apply("op_LessThanOrEqual", left, right) ?? order <= 0).Should().Be(order <= 0, because);
        (Operators.Apply("op_GreaterThan", left, right) ?? order > 0).Should().Be(order > 0, because);
        (Operators.Apply("op_GreaterThanOrEqual", left, right) ?? order >= 0).Should().Be(order >= 0, because);
    }
}
