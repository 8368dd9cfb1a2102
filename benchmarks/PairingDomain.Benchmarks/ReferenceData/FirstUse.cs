using System.Globalization;

namespace PairingDomain.Benchmarks.ReferenceData;

/// <summary>What one process measured of a first use, times in milliseconds and memory in bytes; its text is one line.</summary>
internal sealed record FirstUse(int Rows, double Time, double Compiling, long Methods, long Allocated, long Held)
{
    public static FirstUse Parse(string line)
    {
        var fields = line.Trim().Split(' ');
        return new(
            int.Parse(fields[0], CultureInfo.InvariantCulture),
            double.Parse(fields[1], CultureInfo.InvariantCulture),
            double.Parse(fields[2], CultureInfo.InvariantCulture),
            long.Parse(fields[3], CultureInfo.InvariantCulture),
            long.Parse(fields[4], CultureInfo.InvariantCulture),
            long.Parse(fields[5], CultureInfo.InvariantCulture)
        );
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Rows} {Time:F3} {Compiling:F3} {Methods} {Allocated} {Held}");
}
