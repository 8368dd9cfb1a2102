using System.Reflection;

namespace PairingDomain.Tests.House;

/// <summary>The architecture as a test: read from the compiled assembly, not from habit.</summary>
public sealed class FloorTests
{
    private const string Root = "PairingDomain.";

    private static readonly Assembly Library = typeof(PairingDomain.Numerics.Rational).Assembly;

    [Fact]
    public void Every_type_lives_in_a_room_that_has_a_floor()
    {
        var homeless = LibraryTypes().Where(type => Floors.Of(RoomOf(type)) < 0).Select(type => type.FullName);
        homeless.Should().BeEmpty("a namespace must be listed in Floors");
    }

    [Fact]
    public void A_room_uses_only_floors_below_its_own()
    {
        var broken =
            from type in LibraryTypes()
            from used in TypeReferences.Of(type)
            where used.Assembly == Library
            let room = RoomOf(type)
            let usedRoom = RoomOf(used)
            where room != usedRoom && Floors.Of(usedRoom) >= Floors.Of(room)
            select $"{type.FullName} uses {used.FullName}";
        broken.Distinct().Should().BeEmpty("floors are never broken");
    }

    [Fact]
    public void No_namespace_has_the_name_of_a_type()
    {
        var types = LibraryTypes().Where(type => !type.IsNested).Select(type => type.Name).ToHashSet();
        Floors.All.SelectMany(floor => floor).Where(types.Contains).Should().BeEmpty();
    }

    [Fact]
    public void The_reader_of_references_sees_what_a_method_body_uses() =>
        TypeReferences
            .Of(typeof(FloorTests))
            .Should()
            .Contain(typeof(Floors), "this class calls Floors only inside its methods");

    private static IEnumerable<Type> LibraryTypes() =>
        Library.GetTypes().Where(type => type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true);

    private static string RoomOf(Type type)
    {
        var name = type.Namespace ?? "";
        return name.StartsWith(Root, StringComparison.Ordinal) ? name[Root.Length..] : "";
    }
}
