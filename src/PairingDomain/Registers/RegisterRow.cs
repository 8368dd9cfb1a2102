using PairingDomain.Flows;

namespace PairingDomain.Registers;

/// <summary>
/// A row of a register whose texts were read by a <see cref="FlowRowReader"/>, on its way to the <see cref="FlowIntake"/>
/// that the reader is of. <c>default</c> is no row.
/// </summary>
public readonly struct RegisterRow
{
    internal RegisterRow(long line, long narrow, in FlowRow codes, RowRest? rest)
    {
        Line = line;
        Narrow = narrow;
        Codes = codes;
        Rest = rest;
    }

    /// <summary>The line of the input on which it begins, from 1; 0 for no row.</summary>
    public long Line { get; }

    /// <summary>The amount in ten-thousandths, where <see cref="Rest"/> has no other.</summary>
    internal long Narrow { get; }

    /// <summary>The codes; for the sides those of <see cref="SideTexts"/>.</summary>
    internal FlowRow Codes { get; }

    /// <summary>What few rows have.</summary>
    internal RowRest? Rest { get; }

    /// <summary>"row at line 17".</summary>
    public override string ToString() => Line == 0 ? "no row" : FormattableString.Invariant($"row at line {Line}");
}
