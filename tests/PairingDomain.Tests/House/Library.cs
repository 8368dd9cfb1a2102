using System.Reflection;
using System.Runtime.CompilerServices;

namespace PairingDomain.Tests.House;

/// <summary>
/// The compiled library as the tests of the house see it: the one that the test project is named after. The companions'
/// test projects link these files, so that the same checks hold for every package.
/// </summary>
internal static class Library
{
    private const string Root = "PairingDomain";

    private const string Tests = ".Tests";

    public static Assembly Assembly { get; } = Assembly.Load(typeof(Library).Assembly.GetName().Name![..^Tests.Length]);

    /// <summary>Every type of the library's own namespaces, nested ones included.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        .. Assembly
            .GetTypes()
            .Where(type =>
                type.Namespace == Root || type.Namespace?.StartsWith(Root + ".", StringComparison.Ordinal) == true
            ),
    ];

    /// <summary>What a user of the package can name.</summary>
    public static IReadOnlyList<Type> PublicTypes { get; } = Assembly.GetExportedTypes();

    /// <summary>The namespace below the library's own: "Numerics"; "" for anything else.</summary>
    public static string RoomOf(Type type)
    {
        var name = type.Namespace ?? "";
        return name.StartsWith(Root + ".", StringComparison.Ordinal) ? name[(Root.Length + 1)..] : "";
    }

    /// <summary>Written by the compiler rather than by a person: closures, iterators, backing fields.</summary>
    public static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.Name.StartsWith('<');
}
