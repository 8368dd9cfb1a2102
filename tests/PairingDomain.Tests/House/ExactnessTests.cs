using System.Reflection.Emit;

namespace PairingDomain.Tests.House;

/// <summary>
/// Exact or refused: nothing in the library touches binary floating point. The banned symbols of the build do not see the
/// keywords <c>double</c> and <c>float</c>, a literal or what a called method returns; the compiled code shows them all.
/// </summary>
public sealed class ExactnessTests
{
    private static readonly Type[] Binary = [typeof(double), typeof(float), typeof(Half)];

    private static readonly OpCode[] BinaryCodes =
    [
        OpCodes.Ldc_R4,
        OpCodes.Ldc_R8,
        OpCodes.Conv_R4,
        OpCodes.Conv_R8,
        OpCodes.Conv_R_Un,
    ];

    [Fact]
    public void No_type_of_the_library_touches_binary_floating_point() =>
        Library.Types.SelectMany(Faults).Should().BeEmpty("use decimal or Rational");

    [Theory]
    [InlineData(typeof(WithField))]
    [InlineData(typeof(WithLiteral))]
    [InlineData(typeof(WithConversion))]
    [InlineData(typeof(WithCall))]
    public void The_check_sees_it_wherever_it_hides(Type type) => Faults(type).Should().NotBeEmpty();

    [Fact]
    public void The_check_sees_nothing_where_nothing_is() => Faults(typeof(MethodCode)).Should().BeEmpty();

    private static IEnumerable<string> Faults(Type type)
    {
        foreach (var used in TypeReferences.Of(type).Intersect(Binary))
        {
            yield return $"{type.FullName} uses {used.Name}";
        }

        foreach (var method in MethodCode.MethodsOf(type))
        {
            foreach (var instruction in MethodCode.Of(method).Where(one => BinaryCodes.Contains(one.Code)))
            {
                yield return $"{type.FullName}.{method.Name} computes in binary ({instruction.Code})";
            }
        }
    }

    private sealed class WithField
    {
        public double Value { get; init; }
    }

    private static class WithLiteral
    {
        public static bool Get(decimal value) => value > new decimal(0.5);
    }

    private static class WithConversion
    {
        public static decimal Get(long value) => (decimal)(value / 2.5);
    }

    private static class WithCall
    {
        public static int Get(System.Numerics.BigInteger value) => (int)System.Numerics.BigInteger.Log10(value);
    }
}
