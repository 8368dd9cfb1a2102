using System.Buffers.Binary;
using System.Runtime.InteropServices;
using FsCheck.Fluent;
using PairingDomain.Flows;
using PairingDomain.Storage;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Flows;

/// <summary>Files of flows that are cut off, damaged, foreign or made up.</summary>
public sealed class FlowFileFaultTests
{
    private static readonly byte[] Small = Bytes(new FlowTableBuilder().AddRange(SomeFlows.Various).Build());
    private static readonly byte[] Middle = Bytes(new FlowTableBuilder().AddRange(SomeFlows.Generated(3_000)).Build());
    private static readonly byte[] Large = Bytes(
        new FlowTableBuilder().AddRange(SomeFlows.Generated(60_000)).Build().Append(SomeFlows.Various)
    );

    [Fact]
    public void A_file_cut_off_at_any_boundary_is_refused()
    {
        using var whole = Stored(Large);
        var boundaries = whole
            .Sections.SelectMany(section =>
                Enumerable
                    .Range(0, section.Blocks + 1)
                    .Select(block =>
                        section.Offset + Math.Min(section.PaddedLength, (long)block * StoredLayout.BlockSize)
                    )
            )
            .Concat([0, 7, 8, 63, 64, 128])
            .SelectMany(at => new[] { at - 1, at, at + 1 })
            .Where(at => at >= 0 && at < Large.Length)
            .Distinct()
            .ToList();
        boundaries.Should().HaveCountGreaterThan(100);
        foreach (var at in boundaries)
        {
            var fault = Refused(Large[..(int)at], FlowTable.Read);
            fault.Fault.Should().Be(at == 0 ? StorageFault.Foreign : StorageFault.Length);
            Refused(Large[..(int)at], Opened).Message.Should().Be(fault.Message);
        }
    }

    [Fact]
    public void A_file_that_goes_on_is_refused() =>
        Refused([.. Small, 0])
            .Message.Should()
            .Be($"The file has more than the {Small.Length} bytes that its header says.");

    [Fact]
    public void A_flipped_byte_is_found_in_every_section_and_named()
    {
        using var whole = Stored(Large);
        foreach (var section in whole.Sections)
        {
            foreach (var at in new[] { 0, section.Length / 2, section.Length - 1, section.PaddedLength - 1 })
            {
                var damaged = Large.ToArray();
                damaged[section.Offset + at] ^= 0x10;
                var fault = Refused(damaged);
                fault.Fault.Should().Be(StorageFault.Damaged);
                fault.Section.Should().Be(section.Name);
                fault.Message.Should().Contain($"{section} is damaged in the");
            }
        }
    }

    [Fact]
    public void A_flipped_byte_is_found_wherever_it_is() =>
        Laws.Hold(
            Gen.Choose(0, Middle.Length - 1),
            Gen.Choose(1, 255),
            (at, by) =>
            {
                var damaged = Middle.ToArray();
                damaged[at] ^= (byte)by;
                Refused(damaged, FlowTable.Read);
            }
        );

    [Fact]
    public void Every_byte_of_a_small_file_counts()
    {
        for (var at = 0; at < Small.Length; at++)
        {
            var damaged = Small.ToArray();
            damaged[at] ^= 1;
            Refused(damaged, FlowTable.Read);
        }
    }

    [Fact]
    public void Random_bytes_are_refused_and_never_more() =>
        Laws.Hold(Gen.ListOf(Gen.Choose(0, 255)), bytes => Refused([.. bytes.Select(one => (byte)one)]));

    [Fact]
    public void Random_changes_with_checksums_that_fit_do_no_harm() =>
        Laws.Hold(
            Gen.Choose(0, Small.Length - 1),
            Gen.Choose(0, 255),
            (at, to) =>
            {
                var made = Small.ToArray();
                made[at] = (byte)to;
                Seal(made);
                try
                {
                    FlowTable.Read(new MemoryStream(made)).Should().HaveCountLessThan(10);
                }
                catch (StorageException)
                {
                    // Refused is fine.
                }
            }
        );

    [Fact]
    public void Another_version_is_said_so()
    {
        var later = Small.ToArray();
        later[8] = 2;
        var fault = Refused(later);
        fault.Fault.Should().Be(StorageFault.Version);
        fault.Message.Should().Be("The file has version 2 of the format; this library reads version 1.");
    }

    [Theory]
    [InlineData("amount,currency", "616D6F756E742C63")]
    [InlineData("\uFEFFabc", "EFBBBF616263")]
    [InlineData("PK\u0003\u0004", "504B0304")]
    public void A_foreign_file_is_said_so(string text, string begins)
    {
        var fault = Refused(System.Text.Encoding.UTF8.GetBytes(text));
        fault.Fault.Should().Be(StorageFault.Foreign);
        fault.Message.Should().Be($"This is no file of flows: it begins with {begins}, expected 895044460D0A1A0A.");
    }

    [Fact]
    public void A_file_that_a_transfer_took_for_text_is_foreign()
    {
        List<byte> text = [.. Small];
        text.RemoveAt(4);
        Refused([.. text]).Fault.Should().Be(StorageFault.Foreign);
    }

    [Theory]
    [InlineData("amount", 0, long.MinValue, "in row 0")]
    [InlineData("amount", 8, long.MaxValue, "in row 1")]
    [InlineData("day", 0, 55_152L, "in row 0")]
    [InlineData("assisting", 2, 65_535L, "in row 1")]
    [InlineData("sector", 3, 14L, "in row 3")]
    [InlineData("instrument", 0, 9L, "in row 0")]
    [InlineData("source-of-funds", 0, 7L, "in row 0")]
    [InlineData("kind", 59_999, 3L, "in row 59999")]
    [InlineData("run-assisted", 0, 65_535L, "in row 0")]
    [InlineData("block-currency", 0, 3L, "in row 0")]
    [InlineData("run-row", 0, 1L, "does not go from 0 to 60000")]
    [InlineData("run-row", 4, 60_001L, "does not grow at position")]
    [InlineData("run-row", 4, 0L, "does not grow at position 1")]
    [InlineData("block-run", 4, -1L, "does not grow at position 1")]
    [InlineData("block-year", 0, 1948L, "has year 1948")]
    [InlineData("block-year", 0, 1950L, "has a day outside of 1950 in block 0")]
    [InlineData("block-year", 2, 1949L, "out of order at block 1")]
    [InlineData("day", 0, 364L, null)]
    [InlineData("day", 0, 365L, "has a day outside of 1949 in block 0")]
    [InlineData("segment", 0, 59_999L, "has 60000 values, expected 59999")]
    [InlineData("segment", 0, 0L, "0 rows with amounts of 44 bits are not possible")]
    [InlineData("segment", 4, 64L, "60000 rows with amounts of 64 bits are not possible")]
    [InlineData("segment", 4, 43L, "Section 'amount' holds a value that cannot be")]
    [InlineData("segment", 8, 3L, "60000 rows with amounts of 44 bits are not possible")]
    [InlineData("segment", 8, 0L, "no section 'currency' of segment 0 with elements of 1 bytes")]
    [InlineData("segment", 8, 4L, "the flags 4 are not known")]
    [InlineData("segment", 12, 1L, "the flags 2 are not known")]
    [InlineData("currencies", 0, 'D', "'DNY' is no currency or out of order")]
    [InlineData("assisting-sides", 0, 65_535L, "Entry 0 of section 'assisting-sides' has day 65535")]
    [InlineData("assisting-sides", 2, 1_000_000L, "Entry 0 of section 'assisting-sides' is cut off")]
    [InlineData("assisting-sides", 2, -1L, "Entry 0 of section 'assisting-sides' is cut off")]
    [InlineData("assisting-sides", 6, -2L, "Entry 0 of section 'assisting-sides' is cut off")]
    [InlineData("assisted-sides", 10, 'x', "Entry 0 of section 'assisted-sides' is no place")]
    [InlineData("assisting-sides", 10, 0xFF, "Entry 0 of section 'assisting-sides' is no partner")]
    [InlineData("assisting-sides", 15, '9', "Entry 1 of section 'assisting-sides' is out of order")]
    public void What_is_made_up_with_checksums_that_fit_is_refused(string name, int at, long value, string? message)
    {
        var made = Large.ToArray();
        using (var whole = Stored(made))
        {
            var section = whole.Sections.First(one => one.Name == name);
            var size = name.EndsWith("-sides", StringComparison.Ordinal)
                ? (
                    at is 2 or 6 ? 4
                    : at == 0 ? 2
                    : 1
                )
                : section.ElementSize;
            Span<byte> bytes = stackalloc byte[8];
            BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
            bytes[..size].CopyTo(made.AsSpan((int)section.Offset + at));
        }

        Seal(made);
        if (message is null)
        {
            FlowTable.Read(new MemoryStream(made)).Should().HaveCount(60_009);
        }
        else
        {
            var fault = Refused(made);
            fault.Fault.Should().Be(StorageFault.Inconsistent);
            fault.Message.Should().Contain(message);
        }
    }

    [Fact]
    public void A_header_that_promises_much_takes_no_memory_for_it()
    {
        var made = Small.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(made.AsSpan(12), 1 << 25);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Refused(made, FlowTable.Read).Fault.Should().Be(StorageFault.Length);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(4 << 20);
    }

    private static StorageException Refused(byte[] bytes)
    {
        var read = Refused(bytes, FlowTable.Read);
        Refused(bytes, Opened).Message.Should().Be(read.Message, "a mapped file and a stream are refused alike");
        return read;
    }

    private static StorageException Refused(
        byte[] bytes,
        Func<Stream, IProgress<FlowProgress>?, PairingDomain.Places.PlaceCatalogue?, FlowTable> read
    )
    {
        var refused = () => read(new MemoryStream(bytes), null, null);
        return refused.Should().Throw<StorageException>().Which;
    }

    private static FlowTable Opened(
        Stream stream,
        IProgress<FlowProgress>? progress,
        PairingDomain.Places.PlaceCatalogue? places
    )
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = File.OpenWrite(path))
            {
                stream.CopyTo(file);
            }

            return FlowTable.Open(path, progress, places);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static StoredFile Stored(byte[] bytes) => StoredFile.Load(new MemoryStream(bytes), (_, _) => { });

    private static byte[] Bytes(FlowTable table)
    {
        using var stream = new MemoryStream();
        table.Save(stream);
        return stream.ToArray();
    }

    // Gives a changed file checksums that fit, as one who wants to deceive would.
    private static void Seal(Span<byte> file)
    {
        int Int(ReadOnlySpan<byte> from, int at) => MemoryMarshal.Read<int>(from[at..]);

        var header = file[..Math.Clamp(Int(file, 12), 128, file.Length)];
        var sections = Math.Clamp(Int(file, 24), 0, (header.Length - 64) / 64);
        for (var number = 0; number < sections; number++)
        {
            var entry = header.Slice(64 + (number * 64), 64);
            var (offset, length) = (MemoryMarshal.Read<long>(entry[40..]), MemoryMarshal.Read<long>(entry[48..]));
            if (offset < 0 || length < 0 || offset > file.Length || length > file.Length)
            {
                return;
            }

            length = (length + 63) / 64 * 64;
            for (var block = 0; block * 262_144L < length; block++)
            {
                var (from, to) = (
                    offset + (block * 262_144L),
                    Math.Min(offset + length, offset + ((block + 1) * 262_144L))
                );
                var at = 64 + (sections * 64) + ((Int(entry, 56) + (long)block) * 4);
                if (from < 0 || to > file.Length || at < 0 || at + 4 > header.Length)
                {
                    return;
                }

                BinaryPrimitives.WriteUInt32LittleEndian(header[(int)at..], Crc32C.Of(file[(int)from..(int)to]));
            }
        }

        BinaryPrimitives.WriteUInt32LittleEndian(header[^4..], Crc32C.Of(header[..^4]));
    }
}
