using System.Reflection;
using PairingDomain.Tests.House;

namespace PairingDomain.Tests.Contracts;

/// <summary>One test per capability and type; each type only supplies examples.</summary>
public sealed class ContractTests
{
    public static TheoryData<string> Equatable => Names(ContractRegistry.Equatable);

    public static TheoryData<string> Comparable => Names(ContractRegistry.Comparable);

    public static TheoryData<string> Parsable => Names(ContractRegistry.Parsable);

    public static TheoryData<string> WithConverter => Names(ContractRegistry.WithConverter);

    public static TheoryData<string> Structs => Names(ContractRegistry.Structs);

    [Theory]
    [MemberData(nameof(Equatable))]
    public void Equality_is_consistent(string type) =>
        Check(typeof(EqualityContract), typeof(IEqualityExamples<>), type);

    [Theory]
    [MemberData(nameof(Comparable))]
    public void Order_is_consistent(string type) => Check(typeof(OrderingContract), typeof(IOrderingExamples<>), type);

    [Theory]
    [MemberData(nameof(Parsable))]
    public void Text_round_trips_in_every_culture(string type) =>
        Check(typeof(TextContract), typeof(ITextExamples<>), type);

    [Theory]
    [MemberData(nameof(WithConverter))]
    public void Json_round_trips(string type) => Check(typeof(JsonContract), typeof(IJsonExamples<>), type);

    [Theory]
    [MemberData(nameof(Structs))]
    public void Default_is_what_its_documentation_says(string type) =>
        Check(typeof(DefaultContract), typeof(IDefaultExamples<>), type);

    private static TheoryData<string> Names(IEnumerable<Type> types) =>
        [.. types.Select(type => type.FullName!).Order(StringComparer.Ordinal)];

    private static void Check(Type contract, Type capability, string name)
    {
        var subject = Library.Assembly.GetType(name, throwOnError: true)!;
        var examples = ContractRegistry.ExamplesOf(capability, subject);
        contract
            .GetMethod("Check", BindingFlags.Public | BindingFlags.Static)!
            .MakeGenericMethod(subject)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [examples], null);
    }
}
