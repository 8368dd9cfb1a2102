using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PairingDomain.Tests.House;

/// <summary>Values do not change and nothing static does, so any number of threads may read.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags AllStatic =
        BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private const BindingFlags AllInstance =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void No_static_field_can_be_written() =>
        Library
            .Types.Where(type => !Library.IsGenerated(type))
            .SelectMany(type => type.GetFields(AllStatic))
            .Where(field =>
                !field.IsInitOnly && !field.IsLiteral && !field.Name.StartsWith("<>", StringComparison.Ordinal)
            )
            .Select(Name)
            .Should()
            .BeEmpty("there is no mutable static state");

    [Fact]
    public void A_public_struct_is_readonly() =>
        Library
            .PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false })
            .Where(type => !type.IsDefined(typeof(IsReadOnlyAttribute)))
            .Select(type => type.FullName)
            .Should()
            .BeEmpty("values do not change");

    [Fact]
    public void A_public_type_has_no_property_that_can_be_set_later() =>
        Library
            .PublicTypes.SelectMany(type => type.GetProperties(AllInstance))
            .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInit(setter))
            .Select(Name)
            .Should()
            .BeEmpty("values do not change");

    [Fact]
    public void A_public_type_has_no_field_that_can_be_seen() =>
        Library
            .PublicTypes.Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields(AllStatic | AllInstance))
            .Where(field => field.IsPublic && !field.IsLiteral)
            .Select(Name)
            .Should()
            .BeEmpty("what a user sees are properties");

    [Fact]
    public void A_public_member_gives_away_no_collection_that_can_be_written() =>
        Library
            .PublicTypes.SelectMany(type => type.GetProperties())
            .Where(property => IsWritableCollection(property.PropertyType))
            .Select(Name)
            .Should()
            .BeEmpty("a list that a caller can change is not a value; use IReadOnlyList");

    private static bool IsWritableCollection(Type type) =>
        type.IsArray
        || (
            type is { IsGenericType: true, IsInterface: false }
            && typeof(IEnumerable).IsAssignableFrom(type)
            && type.Namespace == "System.Collections.Generic"
        )
        || (
            type.IsGenericType
            && type.GetGenericTypeDefinition() is var open
            && (
                open == typeof(IList<>)
                || open == typeof(IDictionary<,>)
                || open == typeof(ISet<>)
                || open == typeof(ICollection<>)
            )
        );

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Name(MemberInfo member) => $"{member.DeclaringType?.FullName}.{member.Name}";
}
