using FsCheck;
using FsCheck.Fluent;

namespace PairingDomain.Tests.Support;

/// <summary>Runs a law as a property; a counterexample fails the test with the shrunk case and the seed that gave it.</summary>
internal static class Laws
{
    /// <summary>How many cases are generated for each law.</summary>
    public const int Cases = 500;

    public static void Hold<T>(Arbitrary<T> values, Action<T> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Cases), Prop.ForAll(values, law));

    public static void Hold<T>(Gen<T> values, Action<T> law) => Hold(values.ToArbitrary(), law);

    public static void Hold<T1, T2>(Gen<T1> first, Gen<T2> second, Action<T1, T2> law) =>
        Hold(first.SelectMany(_ => second, (one, two) => (one, two)), pair => law(pair.one, pair.two));

    public static void Hold<T1, T2, T3>(Gen<T1> first, Gen<T2> second, Gen<T3> third, Action<T1, T2, T3> law) =>
        Hold(
            first
                .SelectMany(_ => second, (one, two) => (one, two))
                .SelectMany(_ => third, (pair, three) => (pair.one, pair.two, three)),
            triple => law(triple.one, triple.two, triple.three)
        );
}
