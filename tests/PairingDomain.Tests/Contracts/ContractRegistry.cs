using System.Reflection;
using System.Text.Json.Serialization;
using PairingDomain.Tests.House;

namespace PairingDomain.Tests.Contracts;

/// <summary>
/// Finds, by reflection, every public type that owes a contract, and the class of this assembly that gives examples of it.
/// A new type needs no line here: its examples are found, or their absence fails its test.
/// </summary>
internal static class ContractRegistry
{
    /// <summary>
    /// Types whose equality somebody wrote, and records with a member that compares by reference (a list, say), which the
    /// compiler's equality does not look into. Other records need no examples.
    /// </summary>
    public static IEnumerable<Type> Equatable =>
        Owing(typeof(IEquatable<>))
            .Where(type =>
                !Library.IsGenerated(type.GetMethod(nameof(Equals), [type])!)
                || type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic)
                    .Any(member => !IsValue(member.FieldType))
            );

    public static IEnumerable<Type> Comparable => Owing(typeof(IComparable<>));

    public static IEnumerable<Type> Parsable => Owing(typeof(IParsable<>));

    public static IEnumerable<Type> Structs => Subjects.Where(type => type.IsValueType);

    public static IEnumerable<Type> WithConverter =>
        Subjects.Where(type => type.IsDefined(typeof(JsonConverterAttribute), inherit: false));

    private static IEnumerable<Type> Subjects =>
        Library.PublicTypes.Where(type =>
            type is { IsEnum: false, IsGenericTypeDefinition: false, IsInterface: false }
        );

    /// <summary>The examples of <paramref name="subject"/> for one capability.</summary>
    /// <param name="capability">One of the interfaces of this folder, open: <c>typeof(ITextExamples&lt;&gt;)</c>.</param>
    /// <param name="subject">The library's type.</param>
    public static object ExamplesOf(Type capability, Type subject)
    {
        var wanted = capability.MakeGenericType(subject);
        var found = typeof(ContractRegistry)
            .Assembly.GetTypes()
            .Where(type => type.IsClass && !type.IsAbstract && wanted.IsAssignableFrom(type))
            .ToList();
        found
            .Should()
            .ContainSingle(
                $"{subject.Name} owes a class that implements {capability.Name[..^2]}<{subject.Name}> with its examples"
            );
        return Activator.CreateInstance(found[0])!;
    }

    private static bool IsValue(Type type) =>
        type.IsValueType || typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type);

    private static IEnumerable<Type> Owing(Type openInterface) =>
        Subjects.Where(type =>
            !type.IsAbstract
            && type.GetInterfaces()
                .Any(one =>
                    one.IsGenericType
                    && one.GetGenericTypeDefinition() == openInterface
                    && one.GetGenericArguments()[0] == type
                )
        );
}
