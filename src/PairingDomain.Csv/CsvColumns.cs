using PairingDomain.Monetary;
using PairingDomain.Registers;

namespace PairingDomain.Csv;

/// <summary>What the columns of an input are.</summary>
/// <param name="Fields">For each column the number of its field; -1 for one that is passed over.</param>
/// <param name="Register">How fields are read, with the unit and currency of the header.</param>
/// <param name="Faults">What is wrong with the header.</param>
internal sealed record CsvColumns(
    int[] Fields,
    RegisterOptions Register,
    IReadOnlyList<(int Column, string Message)> Faults
)
{
    private const int None = -1;
    private const int LongestShown = 60;

    public static CsvColumns Of(IReadOnlyList<string> headers, FlowCsvOptions options)
    {
        var fields = new int[headers.Count];
        var register = options.Register;
        var faults = new List<(int, string)>();
        for (var column = 0; column < fields.Length; column++)
        {
            var header = headers[column];
            var read = RegisterHeader.Read(header);
            var field = options.Columns.TryGetValue(header, out var named) ? named : read?.Field;
            fields[column] = (int?)field ?? None;
            if (field is null && !options.IgnoresOtherColumns)
            {
                faults.Add((column + 1, $"'{Shown(header)}' is no field of a flow."));
            }

            if (field is not null && Array.IndexOf(fields, (int)field, 0, column) is var first and >= 0)
            {
                faults.Add((column + 1, $"'{Shown(header)}' is the same field as '{Shown(headers[first])}'."));
            }

            if (field == FlowField.Amount)
            {
                var unit = options.Units.TryGetValue(header, out var given) ? given : read?.Unit;
                register = With(register, unit, read?.Currency);
            }
        }

        // An amount may name its own currency, so the currency is no column that has to be there.
        FlowField[] required = [FlowField.Amount, FlowField.Date, FlowField.Assisting, FlowField.Assisted];
        faults.AddRange(
            required
                .Where(field => !fields.Contains((int)field))
                .Select(field => (0, $"No column is the {field.ToString().ToLowerInvariant()}."))
        );
        return new CsvColumns(fields, register, faults);
    }

    private static RegisterOptions With(RegisterOptions register, decimal? unit, Currency? currency) =>
        register with
        {
            AmountUnit = unit ?? register.AmountUnit,
            Currency = currency ?? register.Currency,
        };

    private static string Shown(string header) =>
        header.Length <= LongestShown ? header : string.Concat(header.AsSpan(0, LongestShown), "…");
}
