using PairingDomain.Figures;
using PairingDomain.Grouping;

namespace PairingDomain.Flows;

/// <summary>A column of one-byte codes as a dimension, the same for every table.</summary>
internal sealed class FlowCategory
{
    private const int Codes = 256;

    private static readonly FlowCategory Sector = Stated<Sector>(Axis.Sector, KeyPart.Of, one => one.Sectors);
    private static readonly FlowCategory Instrument = Stated<Instrument>(
        Axis.Instrument,
        KeyPart.Of,
        one => one.Instruments
    );
    private static readonly FlowCategory Source = Stated<SourceOfFunds>(
        Axis.SourceOfFunds,
        KeyPart.Of,
        one => one.Sources
    );
    private static readonly FlowCategory Kind = new(
        Axis.FlowKind,
        [.. Enum.GetValues<FlowKind>().Select(KeyPart.Of)],
        one => one.Kinds
    );

    private FlowCategory(Axis axis, KeyPart[] parts, Func<FlowSegment, ReadOnlyMemory<byte>> columnOf)
    {
        (Dimension, var valueOf) = FlowDimension.Of([axis], [.. parts.Select(part => new[] { part })]);
        ColumnOf = columnOf;
        ValueOf = Padded(valueOf);
    }

    public FlowDimension Dimension { get; }

    /// <summary>The column.</summary>
    public Func<FlowSegment, ReadOnlyMemory<byte>> ColumnOf { get; }

    /// <summary>The value of each code; 0 for codes that no builder writes.</summary>
    public int[] ValueOf { get; }

    /// <summary>The category of an axis; null when the axis is none of categories.</summary>
    public static FlowCategory? TryOf(Axis axis) =>
        axis switch
        {
            Axis.Sector => Sector,
            Axis.Instrument => Instrument,
            Axis.SourceOfFunds => Source,
            Axis.FlowKind => Kind,
            _ => null,
        };

    /// <summary>The values of all 256 codes: 0 for those beyond the given ones.</summary>
    public static int[] Padded(int[] valueOf)
    {
        var values = new int[Codes];
        valueOf.CopyTo(values, 0);
        return values;
    }

    private static FlowCategory Stated<T>(
        Axis axis,
        Func<T, KeyPart> partOf,
        Func<FlowSegment, ReadOnlyMemory<byte>> columnOf
    )
        where T : struct, Enum =>
        new(axis, [KeyPart.Of(axis, KeyKind.Unstated), .. Enum.GetValues<T>().Select(partOf)], columnOf);
}
