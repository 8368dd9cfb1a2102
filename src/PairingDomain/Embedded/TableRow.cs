using System.Globalization;

namespace PairingDomain.Embedded;

/// <summary>One row of an <see cref="EmbeddedTable"/>; fields by column name, an empty field is absent.</summary>
internal sealed class TableRow(string table, int line, string[] columns, string[] fields)
{
    /// <summary>The field as text; "" when empty.</summary>
    public string this[string column]
    {
        get
        {
            var index = Array.IndexOf(columns, column);
            return index >= 0 ? fields[index] : throw Bad(column, "no such column");
        }
    }

    /// <summary>The field as text; null when empty.</summary>
    public string? Optional(string column) => this[column] is { Length: > 0 } text ? text : null;

    /// <summary>The field as a whole number.</summary>
    public int Integer(string column) => OptionalInteger(column) ?? throw Bad(column, "empty, expected a whole number");

    /// <summary>The field as a whole number; null when empty.</summary>
    public int? OptionalInteger(string column)
    {
        var text = this[column];
        if (text.Length == 0)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Bad(column, $"'{text}' is not a whole number");
    }

    /// <summary>An exception that names table, line and column.</summary>
    public InvalidDataException Bad(string column, string message) =>
        new($"{table}, line {line}, column {column}: {message}.");
}
