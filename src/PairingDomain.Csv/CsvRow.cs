using PairingDomain.Registers;

namespace PairingDomain.Csv;

/// <summary>A row whose texts were read.</summary>
/// <param name="Row">What they say; <c>default</c> of a blank row.</param>
/// <param name="ByteOffset">Where it begins in the input.</param>
internal readonly record struct CsvRow(RegisterRow Row, long ByteOffset)
{
    /// <summary>Whether it is a row of separators, as spreadsheets leave them behind below a table.</summary>
    public bool IsBlank => Row.Line == 0;
}
