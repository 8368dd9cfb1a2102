using System.Runtime.CompilerServices;

namespace PairingDomain.Flows;

/// <summary>Days between two changes of what a side lies in. <c>default</c> has no day.</summary>
/// <remarks>Eight bytes: those of all sides stay near the processor while rows are taken in.</remarks>
/// <param name="From">The first day.</param>
/// <param name="Days">How many days there are.</param>
/// <param name="Number">The number of the side on these days.</param>
internal readonly record struct FlowSideStretch(ushort From, ushort Days, int Number)
{
    /// <summary>The number of the side on a day; another number when the day is none of these.</summary>
    /// <remarks>Without a branch, which would be guessed wrong as often as right.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NumberOr(int other, int day) => unchecked((uint)(day - From)) < Days ? Number : other;

    /// <summary>Whether it has the day.</summary>
    public bool Has(int day) => day >= From && day - From < Days;
}
