namespace PairingDomain.Tests.Contracts;

/// <summary>The default of a struct is what its documentation says, and can at least be compared, hashed and written.</summary>
internal static class DefaultContract
{
    public static void Check<T>(IDefaultExamples<T> examples)
        where T : struct
    {
        default(T).Equals(default(T)).Should().BeTrue("a default equals itself");
        default(T).GetHashCode().Should().Be(default(T).GetHashCode());
        FluentActions
            .Invoking(() => default(T).ToString())
            .Should()
            .NotThrow("a debugger shows it")
            .Which.Should()
            .NotBeNull();
        examples.CheckDefault(default);
    }
}
