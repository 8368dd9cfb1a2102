using System.Globalization;

namespace PairingDomain.Rates;

/// <summary>One thing that is wrong with the rows of a table of rates. Equality is by value of all members.</summary>
/// <param name="Row">The number of the row, from 1.</param>
/// <param name="Column">The name of the column; "" for the row as a whole.</param>
/// <param name="Message">What is wrong.</param>
public sealed record RateTableFault(int Row, string Column, string Message)
{
    /// <summary>Row, column and message in one line.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"row {Row}{(Column.Length > 0 ? ", " + Column : "")}: {Message}");
}
