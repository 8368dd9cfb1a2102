namespace PairingDomain.Registers;

/// <summary>One thing that is wrong with a register of flows.</summary>
/// <param name="Line">The line of the input on which the row begins, from 1; every line counts, also inside of quotes.</param>
/// <param name="Column">Where in the row, from 1: of CSV the number of the field, of JSON Lines the byte of the line; 0 for the row as a whole.</param>
/// <param name="Field">What the field was to say; null where it is no field of a flow.</param>
/// <param name="Message">What is wrong, with the text as it stands there.</param>
public sealed record RegisterFault(long Line, long Column, FlowField? Field, string Message)
{
    /// <summary>"line 17, column 3 (date): …".</summary>
    public override string ToString()
    {
        var field = Field is { } known ? $" ({Grouping.Words.Of(known)})" : "";
        return Column == 0
            ? FormattableString.Invariant($"line {Line}{field}: {Message}")
            : FormattableString.Invariant($"line {Line}, column {Column}{field}: {Message}");
    }
}
