using PairingDomain.Flows;
using PairingDomain.Pairings;
using PairingDomain.Storage;

namespace PairingDomain.Tests.Flows;

/// <summary>Files of flows written and read.</summary>
public sealed class FlowFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("flows-");

    private string File => Path.Combine(folder.FullName, "some.flows");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_was_saved_is_opened_and_read(bool isClustered)
    {
        var builder = new FlowTableBuilder().AddRange(SomeFlows.Various);
        var table = isClustered ? builder.Build() : builder.BuildUnclustered();
        table.Save(File);

        using var file = FlowFile.Open(File);
        file.Table.Should().Equal(table);
        file.Table.Count.Should().Be(9);
        file.Table.IsClustered.Should().Be(isClustered);
        file.Length.Should().Be(new FileInfo(File).Length);
        FlowTable.Open(File).Should().Equal(table);
        using var stream = System.IO.File.OpenRead(File);
        FlowTable.Read(stream).Should().Equal(table);
    }

    [Fact]
    public void The_Chinese_name_of_an_organisation_is_kept_empty_or_not()
    {
        Saved(new FlowTableBuilder().AddRange(SomeFlows.Various).Build())
            .Select(flow => flow.Assisting)
            .Where(partner => partner.IsOrganisation)
            .OrderBy(partner => partner.Kind)
            .Select(partner => (partner.Kind, partner.NameZh))
            .Should()
            .BeEquivalentTo([(PartnerKind.Enterprise, "能源集团"), (PartnerKind.School, (string?)"")]);
    }

    [Fact]
    public void A_table_without_flows_is_a_file_too() => Saved(FlowTable.Empty).Should().BeEmpty();

    [Fact]
    public void A_file_of_several_segments_and_blocks_comes_back()
    {
        var table = new FlowTableBuilder().AddRange(SomeFlows.Generated(80_000)).Build();
        var more = table.Append(SomeFlows.Various);
        var saved = Saved(more);
        saved.Segments.Should().HaveCount(3);
        saved.IsClustered.Should().BeFalse();
        saved.SequenceEqual(more).Should().BeTrue();
    }

    [Fact]
    public void The_same_table_gives_the_same_bytes_to_a_file_and_to_a_stream()
    {
        var table = new FlowTableBuilder().AddRange(SomeFlows.Various).Build();
        table.Save(File);
        using var stream = new MemoryStream();
        table.Save(stream);
        stream.ToArray().Should().Equal(System.IO.File.ReadAllBytes(File));
        stream.ToArray()[..8].Should().Equal(0x89, 0x50, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A);
    }

    [Fact]
    public void Saving_replaces_a_file_and_leaves_nothing_beside_it()
    {
        System.IO.File.WriteAllText(File, "something else");
        var table = new FlowTableBuilder().AddRange(SomeFlows.Various).Build();
        table.Save(File);
        var opened = FlowTable.Open(File);
        FlowTable.Empty.Save(File);
        opened.Should().Equal(table, "the old file is kept by those who have it open");
        FlowTable.Open(File).Should().BeEmpty();
        folder.GetFiles().Should().ContainSingle();
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_nothing()
    {
        var table = new FlowTableBuilder().AddRange(SomeFlows.Various).Build();
        table
            .Invoking(one => one.Save(File, new Stopping()))
            .Should()
            .Throw<OperationCanceledException>("the caller's progress threw it");
        folder.GetFiles().Should().BeEmpty();
        table.Invoking(one => one.Save("")).Should().Throw<ArgumentException>();
        table.Invoking(one => one.Save((Stream)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_mapping_that_was_let_go_is_refused_and_never_read()
    {
        new FlowTableBuilder().AddRange(SomeFlows.Various).Build().Save(File);
        var file = FlowFile.Open(File);
        var merged = FlowTable.Empty.Append(SomeFlows.One).Merge(file.Table);
        var own = file.Table.Append(SomeFlows.One).Clustered();
        merged.Should().HaveCount(10);
        file.Dispose();
        file.Dispose();
        merged.Invoking(table => table.ToList()).Should().Throw<ObjectDisposedException>();
        file.Table.Invoking(table => table.Save(File)).Should().Throw<ObjectDisposedException>();
        own.Should().HaveCount(10);
    }

    [Fact]
    public void A_mapping_waits_for_who_holds_it()
    {
        var table = new FlowTableBuilder().AddRange(SomeFlows.Generated(1_000)).Build();
        table.Save(File);
        var file = FlowFile.Open(File);
        using (file.Table.Hold())
        {
            var amounts = file.Table.Segments[0].Amounts.Span;
            file.Dispose();
            amounts.SequenceEqual(table.Segments[0].Amounts.Span).Should().BeTrue();
        }

        file.Table.Invoking(one => one.Hold()).Should().Throw<ObjectDisposedException>();
    }

    [Fact]
    public void Columns_of_a_mapped_file_start_at_cache_lines()
    {
        new FlowTableBuilder().AddRange(SomeFlows.Generated(1_000)).Build().Save(File);
        using var stored = StoredFile.Map(File);
        stored.Sections.Should().OnlyContain(section => section.Offset % 64 == 0).And.HaveCountGreaterThan(15);
    }

    [Fact]
    public void Progress_is_told_to_the_end()
    {
        var table = new FlowTableBuilder().AddRange(SomeFlows.Generated(50_000)).Build();
        var saving = new Reports();
        table.Save(File, saving);
        var length = new FileInfo(File).Length;
        saving.All[^1].Should().Be(new FlowProgress(50_000, length, length));
        saving.All.Select(report => report.Bytes).Should().BeInAscendingOrder().And.HaveCountGreaterThan(5);
        saving.All.Should().OnlyContain(report => report.OfBytes == length);

        var opening = new Reports();
        using var file = FlowFile.Open(File, opening);
        opening.All[^1].Should().Be(new FlowProgress(50_000, length, length));
        opening.All.Should().HaveCountGreaterThan(5).And.OnlyContain(report => report.Bytes <= length);

        var reading = new Reports();
        using var stream = System.IO.File.OpenRead(File);
        FlowTable.Read(stream, reading);
        reading.All[^1].Should().Be(new FlowProgress(50_000, length, length));
    }

    [Fact]
    public void What_is_no_file_is_said_so()
    {
        Action opening = () => FlowTable.Open(File);
        opening.Should().Throw<FileNotFoundException>();
        ((Action)(() => FlowTable.Open(""))).Should().Throw<ArgumentException>();
        ((Action)(() => FlowTable.Read(null!))).Should().Throw<ArgumentNullException>();
    }

    private FlowTable Saved(FlowTable table)
    {
        table.Save(File);
        return FlowTable.Open(File);
    }

    private sealed class Reports : IProgress<FlowProgress>
    {
        private readonly Lock gate = new();

        public List<FlowProgress> All { get; } = [];

        public void Report(FlowProgress value)
        {
            lock (gate)
            {
                All.Add(value);
            }
        }
    }

    private sealed class Stopping : IProgress<FlowProgress>
    {
        public void Report(FlowProgress value) => throw new OperationCanceledException();
    }
}
