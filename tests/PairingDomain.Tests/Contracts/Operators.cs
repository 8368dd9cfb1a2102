using System.Reflection;

namespace PairingDomain.Tests.Contracts;

/// <summary>The operators that a type declares, where it does.</summary>
internal static class Operators
{
    /// <summary>
    /// What <c>left op right</c> gives, the operator by its compiled name ("op_Equality", "op_LessThan" …); null where
    /// the type has no such operator.
    /// </summary>
    public static bool? Apply<T>(string name, T? left, T? right) =>
        typeof(T)
            .GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(T), typeof(T)])
            ?.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [left, right], null) as bool?;
}
