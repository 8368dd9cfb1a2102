namespace PairingDomain.Tests.House;

/// <summary>The architecture as a test: read from the compiled assembly, not from habit.</summary>
public sealed class FloorTests
{
    [Fact]
    public void Every_type_lives_in_a_room_that_has_a_floor() =>
        Library
            .Types.Where(type => Floors.Of(Library.RoomOf(type)) < 0)
            .Select(type => type.FullName)
            .Should()
            .BeEmpty("a namespace must be listed in Floors");

    [Fact]
    public void No_type_is_public_without_a_room() =>
        Library
            .PublicTypes.Except(Library.Types)
            .Select(type => type.FullName)
            .Should()
            .BeEmpty("a user of the package sees only the library's own namespaces");

    [Fact]
    public void A_room_uses_only_floors_below_its_own()
    {
        var broken =
            from type in Library.Types
            from used in TypeReferences.Of(type)
            where Library.Types.Contains(used)
            let room = Library.RoomOf(type)
            let usedRoom = Library.RoomOf(used)
            where room != usedRoom && Floors.Of(usedRoom) >= Floors.Of(room)
            select $"{type.FullName} uses {used.FullName}";
        broken.Distinct().Should().BeEmpty("floors are never broken");
    }

    [Fact]
    public void No_namespace_has_the_name_of_a_type()
    {
        var types = Library.Types.Where(type => !type.IsNested).Select(type => type.Name).ToHashSet();
        Floors.All.SelectMany(floor => floor).Where(types.Contains).Should().BeEmpty();
    }

    [Fact]
    public void The_reader_of_references_sees_what_a_method_body_uses()
    {
        var used = TypeReferences.Of(typeof(FloorTests));
        used.Should().Contain(typeof(Floors), "this class calls Floors only inside its methods");
        used.Should().Contain(typeof(IReadOnlyList<>), "that is what Floors.All returns");
    }
}
