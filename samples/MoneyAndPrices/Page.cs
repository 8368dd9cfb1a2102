using System.Globalization;
using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace MoneyAndPrices;

/// <summary>Plain text in columns, the same in every locale.</summary>
internal static class Page
{
    private const int Width = 112;
    private const string Indent = "        ";

    // Numbers stand to the right.
    private static readonly int[] Widths = [-7, -21, -11, 13, 13, 11];

    public static void Title(string text)
    {
        Console.WriteLine(text);
        Console.WriteLine(new string('─', Width));
    }

    public static void Row(params string[] cells) =>
        Console.WriteLine(
            string.Concat(
                    cells.Select(
                        (cell, column) =>
                            column >= Widths.Length ? "  " + cell
                            : Widths[column] < 0 ? cell.PadRight(-Widths[column]) + " "
                            : cell.PadLeft(Widths[column]) + " "
                    )
                )
                .TrimEnd()
        );

    /// <summary>A sentence below a row, broken between words.</summary>
    public static void Note(string text)
    {
        var line = Indent;
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length > Width)
            {
                Console.WriteLine(line.TrimEnd());
                line = Indent + "  ";
            }

            line += word + " ";
        }

        Console.WriteLine(line.TrimEnd());
    }

    /// <summary>The amount in whole units of its currency, halves to the even neighbour.</summary>
    public static string Whole(RationalMoney money) =>
        money.Round(0, MidpointRounding.ToEven).Amount.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>All decimals of a number that ends, else four and a sign that there are more.</summary>
    public static string Number(Rational number) =>
        number.TryToDecimal(out var exact)
            ? exact.ToString(CultureInfo.InvariantCulture)
            : "≈" + number.ToDecimal(4, MidpointRounding.ToEven).ToString(CultureInfo.InvariantCulture);

    /// <summary>What an operation that must not succeed says.</summary>
    public static string Refusal(Func<object> operation)
    {
        try
        {
            return $"not refused: {operation()}";
        }
        catch (Exception exception) when (exception is InvalidOperationException or KeyNotFoundException)
        {
            return $"refused: {exception.Message}";
        }
    }
}
