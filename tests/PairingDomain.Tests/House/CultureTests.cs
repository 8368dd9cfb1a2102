using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;

namespace PairingDomain.Tests.House;

/// <summary>
/// Culture comes only through an IFormatProvider. The analyzers do not see a number that becomes text inside an
/// interpolated string, by <c>"" + number</c> or by StringBuilder.Append; the compiled code shows them.
/// </summary>
public sealed class CultureTests
{
    // What the culture of the thread would write in another way. A whole number of the machine differs only in its minus.
    private static readonly Type[] Sensitive =
    [
        typeof(decimal),
        typeof(BigInteger),
        typeof(LocalDate),
        typeof(LocalDateTime),
        typeof(YearMonth),
        typeof(DateInterval),
    ];

    [Fact]
    public void No_text_is_made_by_the_culture_of_the_thread() =>
        Library
            .Types.SelectMany(Faults)
            .Should()
            .BeEmpty("use string.Create(CultureInfo.InvariantCulture, …) or ToString with a provider");

    [Theory]
    [InlineData(typeof(Interpolating))]
    [InlineData(typeof(InterpolatingNullable))]
    [InlineData(typeof(Joining))]
    [InlineData(typeof(Appending))]
    [InlineData(typeof(Generated))]
    public void The_check_sees_it_wherever_it_hides(Type type) => Faults(type).Should().NotBeEmpty();

    [Theory]
    [InlineData(typeof(Invariant))]
    [InlineData(typeof(Written))]
    public void The_check_lets_the_invariant_culture_pass(Type type) => Faults(type).Should().BeEmpty();

    private static IEnumerable<string> Faults(Type type) =>
        MethodCode
            .MethodsOf(type)
            .Where(method => !IsNeverCalled(method) && IsFaulty(method))
            .Select(method => $"{type.FullName}.{method.Name}");

    // The compiler writes PrintMembers for a record's own ToString: nothing calls it where a person wrote that, and of a
    // record that is not public nobody but a debugger does.
    private static bool IsNeverCalled(MethodBase method) =>
        method.Name == "PrintMembers"
        && Library.IsGenerated(method)
        && (
            IsInternal(method.DeclaringType!) || !Library.IsGenerated(method.DeclaringType!.GetMethod("ToString", [])!)
        );

    private static bool IsInternal(Type type) => type.Assembly == Library.Assembly && !type.IsVisible;

    private static bool IsFaulty(MethodBase method)
    {
        var code = MethodCode.Of(method);
        var called = code.Select(instruction => instruction.Member).OfType<MethodBase>().ToList();
        var handlerWithoutProvider = called.Any(one =>
            one.IsConstructor
            && one.DeclaringType == typeof(DefaultInterpolatedStringHandler)
            && one.GetParameters().Length == 2
        );
        return called.Any(one =>
                (
                    handlerWithoutProvider
                    && one.Name == "AppendFormatted"
                    && one.IsGenericMethod
                    && IsSensitive(one.GetGenericArguments()[0])
                )
                || (
                    one is { Name: "Append", DeclaringType.Name: "StringBuilder" }
                    && IsSensitive(one.GetParameters()[0].ParameterType)
                )
            )
            || code.Index().Any(one => IsTextWithoutProvider(one.Item, one.Index > 0 ? code[one.Index - 1] : default));
    }

    private static bool IsTextWithoutProvider(Instruction instruction, Instruction before) =>
        instruction.Member is MethodInfo { Name: "ToString" } method
        && method.GetParameters().Length == 0
        && IsSensitive(before.Code.Name == "constrained." ? before.Member as Type : method.DeclaringType);

    private static bool IsSensitive(Type? type) =>
        type is not null && Sensitive.Contains(Nullable.GetUnderlyingType(type) ?? type);

    private static class Interpolating
    {
        public static string Get(decimal value) => $"about {value}";
    }

    private static class InterpolatingNullable
    {
        public static string Get(LocalDate? value) => $"on {value}";
    }

    private static class Joining
    {
        public static string Get(decimal value) => "about " + value;
    }

    private static class Appending
    {
        public static string Get(decimal value) => new System.Text.StringBuilder().Append(value).ToString();
    }

    private sealed record Generated(decimal Value);

    private sealed record Written(decimal Value)
    {
        public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static class Invariant
    {
        public static string Get(decimal value, int line) =>
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"about {value}, line {line}");
    }
}
