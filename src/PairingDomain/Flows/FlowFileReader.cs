using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using PairingDomain.Monetary;
using PairingDomain.Places;
using PairingDomain.Storage;

namespace PairingDomain.Flows;

/// <summary>Makes a table of a stored file. Every byte is compared with its checksum and every value with its bounds first.</summary>
internal sealed class FlowFileReader(StoredFile file, IProgress<FlowProgress>? progress)
{
    private const int CodeLength = 3;

    /// <exception cref="StorageException">The file is damaged or inconsistent.</exception>
    public FlowTable Read(PlaceCatalogue places)
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("Files of flows are read on little-endian machines only.");
        }

        using var hold = new StoredHold([file.Bytes]);
        var small = file.Sections.Where(section => IsSmall(section.Name)).ToList();
        file.Verify(small, (_, _, _) => { }, _ => { });
        var segments = Enumerable
            .Range(0, file.Sections.Count(section => section.Name == FlowSection.Segment))
            .Select(Segment)
            .ToList();
        var known = segments.SelectMany(segment => segment.Sections).ToHashSet();
        if (
            file.Sections.FirstOrDefault(section =>
                section.Name != FlowSection.Catalogue && !known.Contains(section)
            ) is
            { } surplus
        )
        {
            throw Fault(surplus.Name, $"section {surplus} is not expected");
        }

        var name = Encoding.UTF8.GetString(Bytes(file.Section(FlowSection.Catalogue, 0, 1)));
        long done = file.Length - file.Sections.Except(small).Sum(section => (long)section.PaddedLength);
        file.Verify(
            file.Sections.Except(small),
            (section, from, bytes) => segments[section.Group].Check.Check(section, from, bytes),
            bytes => progress?.Report(new FlowProgress(null, Math.Min(file.Length, done + bytes), file.Length))
        );
        foreach (var (segment, _, _) in segments)
        {
            FlowRunCheck.Check(segment);
        }

        var table = new FlowTable(places, [.. segments.Select(segment => segment.Segment)]);
        progress?.Report(new FlowProgress(table.Count, file.Length, file.Length));
        return name == FlowCatalogue.NameOf(places) ? table : Rebuilt(table, places);
    }

    // Of another catalogue: what the dictionaries rest on has to be looked up anew.
    private static FlowTable Rebuilt(FlowTable table, PlaceCatalogue places)
    {
        var builder = new FlowTableBuilder(places).AddRange(table);
        return table.IsClustered ? builder.Build() : builder.BuildUnclustered();
    }

    private static bool IsSmall(string name) =>
        name
            is FlowSection.Catalogue
                or FlowSection.Segment
                or FlowSection.Currencies
                or FlowSection.AssistingSides
                or FlowSection.AssistedSides;

    private (FlowSegment Segment, FlowColumnCheck Check, IReadOnlyList<StoredSection> Sections) Segment(int number)
    {
        List<StoredSection> used = [];
        StoredSection Use<T>(string name, int? count = null)
        {
            var section = file.Section(name, number, Unsafe.SizeOf<T>());
            used.Add(section);
            return count is { } expected && section.Count != expected
                ? throw Fault(
                    name,
                    FormattableString.Invariant($"{section} has {section.Count} values, expected {expected}")
                )
                : section;
        }

        ReadOnlyMemory<T> Column<T>(string name, bool isThere = true, int? count = null)
            where T : unmanaged => isThere ? file.Bytes.Column<T>(Use<T>(name, count)) : default;

        var properties = MemoryMarshal.Cast<byte, int>(Bytes(Use<int>(FlowSection.Segment, FlowSection.SegmentCount)));
        var (rows, bits) = (properties[FlowSection.RowsAt], properties[FlowSection.BitsAt]);
        var (isWide, isClustered) = Flags(properties);
        RequireLimits(rows, bits, isWide, isClustered);
        var currencies = Currencies(Bytes(Use<byte>(FlowSection.Currencies)));
        var givers = Sides(Use<byte>(FlowSection.AssistingSides), arePlaces: false);
        var takers = Sides(Use<byte>(FlowSection.AssistedSides), arePlaces: true);
        var segment = new FlowSegment
        {
            Rows = rows,
            AmountBits = bits,
            Amounts = Column<long>(FlowSection.Amount, !isWide, rows),
            WideAmounts = Column<decimal>(FlowSection.WideAmount, isWide, rows),
            Currencies = Column<byte>(FlowSection.Currency, !isClustered, rows),
            Assisted = Column<ushort>(FlowSection.Assisted, !isClustered, rows),
            Days = Column<ushort>(FlowSection.Day, count: rows),
            Assisting = Column<ushort>(FlowSection.Assisting, count: rows),
            Sectors = Column<byte>(FlowSection.Sector, count: rows),
            Instruments = Column<byte>(FlowSection.Instrument, count: rows),
            Sources = Column<byte>(FlowSection.Source, count: rows),
            Kinds = Column<byte>(FlowSection.Kind, count: rows),
            Runs = isClustered
                ? new FlowRuns
                {
                    BlockCurrency = Column<byte>(FlowSection.BlockCurrency),
                    BlockYear = Column<short>(FlowSection.BlockYear),
                    BlockRun = Column<int>(FlowSection.BlockRun),
                    RunAssisted = Column<ushort>(FlowSection.RunAssisted),
                    RunRow = Column<int>(FlowSection.RunRow),
                }
                : null,
            CurrencyList = currencies,
            AssistingSides = givers,
            AssistedSides = takers,
            Stored = file.Bytes,
        };
        return (segment, new FlowColumnCheck(bits, currencies.Length, givers.Length, takers.Length), used);
    }

    private ReadOnlySpan<byte> Bytes(StoredSection section) => file.Bytes.BytesOf(section)[..section.Length];

    private FlowSide[] Sides(StoredSection section, bool arePlaces) =>
        FlowSideCoder.Decode(section.Name, Bytes(section), arePlaces);

    private static (bool IsWide, bool IsClustered) Flags(ReadOnlySpan<int> properties)
    {
        var flags = properties[FlowSection.FlagsAt];
        return
            (flags & ~(FlowSection.WideFlag | FlowSection.ClusteredFlag)) == 0
            && properties[FlowSection.SegmentCount - 1] == 0
            ? ((flags & FlowSection.WideFlag) != 0, (flags & FlowSection.ClusteredFlag) != 0)
            : throw Fault(FlowSection.Segment, FormattableString.Invariant($"the flags {flags} are not known"));
    }

    private static void RequireLimits(int rows, int bits, bool isWide, bool isClustered)
    {
        if (
            bits is < 0 or > FlowLimits.MostAmountBits
            || (isWide && (bits != 0 || isClustered))
            || rows < 1
            || rows > (isWide ? FlowLimits.MostRows : FlowLimits.RowsFor(bits))
        )
        {
            throw Fault(
                FlowSection.Segment,
                FormattableString.Invariant($"{rows} rows with amounts of {bits} bits are not possible")
            );
        }
    }

    private static Currency[] Currencies(ReadOnlySpan<byte> bytes)
    {
        var codes = Encoding.Latin1.GetString(bytes);
        var list = new List<Currency>();
        for (var at = 0; at + CodeLength <= codes.Length; at += CodeLength)
        {
            if (
                !Currency.TryOf(codes.AsSpan(at, CodeLength), out var currency)
                || (list.Count > 0 && string.CompareOrdinal(list[^1].Code, currency.Code) >= 0)
            )
            {
                throw Fault(
                    FlowSection.Currencies,
                    $"'{codes.Substring(at, CodeLength)}' is no currency or out of order"
                );
            }

            list.Add(currency);
        }

        return codes.Length % CodeLength == 0 && list.Count <= 1 + byte.MaxValue
            ? [.. list]
            : throw Fault(
                FlowSection.Currencies,
                FormattableString.Invariant($"{codes.Length} letters are no list of currencies")
            );
    }

    private static StorageException Fault(string section, string how) =>
        new(StorageFault.Inconsistent, section, $"The file of flows makes no sense in section '{section}': {how}.");
}
