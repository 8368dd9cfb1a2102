using System.Buffers.Binary;
using PairingDomain.Places;

namespace PairingDomain.DataPacker;

/// <summary>Writes divisions.bin as <see cref="DivisionFile"/> lays it out.</summary>
internal sealed class DivisionFileWriter(
    DivisionIndex divisions,
    IReadOnlyList<DivisionEdge> edges,
    DivisionNames names
)
{
    private readonly DivisionStrings strings = new();

    public byte[] Write(string dataVersion)
    {
        // All strings first: the pool's size decides where everything else stands.
        var versionId = strings.IdOf(dataVersion);
        foreach (var row in divisions.Rows)
        {
            strings.IdOf(row.NameZh);
            strings.IdOf(row.NameEn);
            strings.IdOf(row.StemEn);
            strings.IdOf(row.Pinyin);
        }

        foreach (var edge in edges)
        {
            strings.IdOf(edge.Document);
            strings.IdOf(edge.Basis);
        }

        var keys = names.Entries.Select(entry => (Id: strings.IdOf(entry.Key), entry.Postings)).ToList();
        foreach (var posting in keys.SelectMany(key => key.Postings))
        {
            strings.IdOf(posting.Note);
        }

        keys.Sort((one, other) => strings.Texts[one.Id].AsSpan().SequenceCompareTo(strings.Texts[other.Id]));
        var layout = new DivisionFile(
            divisions.Rows.Count,
            edges.Count,
            strings.Count,
            keys.Count,
            checked((ushort)names.PostingCount)
        );
        var file = new byte[layout.TextAt + strings.Texts.Sum(text => text.Length)];
        WriteRecords(file, layout);
        WriteChanges(file, layout);
        WriteStrings(file, layout);
        WriteKeys(file, layout, keys);
        WriteHeader(file, layout, versionId);
        return file;
    }

    private static void Put2(byte[] file, int at, int value) =>
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at), checked((ushort)value));

    private static void Put4(byte[] file, int at, int value) =>
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), value);

    private static int Number(string code) =>
        code.Length == 0 ? 0 : int.Parse(code, System.Globalization.CultureInfo.InvariantCulture);

    private static void WriteHeader(byte[] file, DivisionFile layout, int versionId)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(file, DivisionFile.Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), DivisionFile.Version);
        Put4(file, DivisionFile.LengthAt, file.Length);
        int[] counts = [layout.Records, layout.Changes, layout.Strings, layout.Keys, layout.Postings];
        foreach (var (index, count) in counts.Index())
        {
            Put4(file, DivisionFile.CountsAt + (4 * index), count);
        }

        Put2(file, DivisionFile.FirstYearAt, DivisionRules.FirstYear);
        Put2(file, DivisionFile.LastYearAt, DivisionRules.LastYear);
        Put2(file, DivisionFile.DataVersionAt, versionId);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(DivisionFile.ChecksumAt), DivisionFile.Checksum(file));
    }

    private void WriteRecords(byte[] file, DivisionFile layout)
    {
        foreach (var row in divisions.Rows)
        {
            var at = DivisionFile.RecordsAt + (row.Index * DivisionFile.RecordSize);
            Put4(file, at + DivisionFile.Code, Number(row.Code));
            Put2(file, at + DivisionFile.FirstYear, row.FirstYear);
            Put2(file, at + DivisionFile.EndYear, row.EndYear);
            Put4(file, at + DivisionFile.Start, row.Start.Date);
            Put4(file, at + DivisionFile.End, row.End.Date);
            Put4(file, at + DivisionFile.StartApproval, row.StartApproval);
            Put4(file, at + DivisionFile.EndApproval, row.EndApproval);
            Put4(file, at + DivisionFile.Parent, Number(row.ParentCode));
            Put2(file, at + DivisionFile.NameZh, strings.IdOf(row.NameZh));
            Put2(file, at + DivisionFile.NameEn, strings.IdOf(row.NameEn));
            Put2(file, at + DivisionFile.StemEn, strings.IdOf(row.StemEn));
            Put2(file, at + DivisionFile.Pinyin, strings.IdOf(row.Pinyin));
            file[at + DivisionFile.StemZhLength] = checked((byte)DivisionWords.StemOf(row.NameZh, row.Type).Length);
            file[at + DivisionFile.Level] = (byte)row.Level;
            file[at + DivisionFile.Type] = (byte)row.Type;
            file[at + DivisionFile.StartKind] = (byte)row.StartKind;
            file[at + DivisionFile.StartCertainty] = (byte)row.Start.Certainty;
            file[at + DivisionFile.EndCertainty] = (byte)row.End.Certainty;
            file[at + DivisionFile.NameEnSource] = (byte)row.NameEnSource;
            file[at + DivisionFile.PinyinSource] = (byte)row.PinyinSource;
        }
    }

    private void WriteChanges(byte[] file, DivisionFile layout)
    {
        var byOld = edges
            .OrderBy(edge => edge.Old.Index)
            .ThenBy(edge => edge.Year)
            .ThenBy(edge => edge.New.Index)
            .ToList();
        foreach (var (index, edge) in byOld.Index())
        {
            var at = layout.ChangesAt + (index * DivisionFile.ChangeSize);
            Put2(file, at + DivisionFile.ChangeYear, edge.Year);
            Put2(file, at + DivisionFile.ChangeOld, edge.Old.Index);
            Put2(file, at + DivisionFile.ChangeNew, edge.New.Index);
            file[at + DivisionFile.ChangeKind] = (byte)edge.Kind;
            Put4(file, at + DivisionFile.ChangeDate, edge.Date);
            Put2(file, at + DivisionFile.ChangeDocument, strings.IdOf(edge.Document));
            Put2(file, at + DivisionFile.ChangeBasis, strings.IdOf(edge.Basis));
        }

        var byNew = byOld.Index().OrderBy(edge => edge.Item.New.Index).ThenBy(edge => edge.Index).ToList();
        foreach (var (place, edge) in byNew.Index())
        {
            Put2(file, layout.ByNewAt + (place * 2), edge.Index);
        }

        for (var record = 0; record <= layout.Records; record++)
        {
            Put2(file, layout.FirstOutAt + (record * 2), byOld.Count(edge => edge.Old.Index < record));
            Put2(file, layout.FirstInAt + (record * 2), byOld.Count(edge => edge.New.Index < record));
        }
    }

    private void WriteStrings(byte[] file, DivisionFile layout)
    {
        var offset = 0;
        foreach (var (id, text) in strings.Texts.Index())
        {
            Put4(file, layout.StringsAt + (id * 4), offset);
            text.CopyTo(file, layout.TextAt + offset);
            offset += text.Length;
        }

        Put4(file, layout.StringsAt + (strings.Count * 4), offset);
    }

    private void WriteKeys(
        byte[] file,
        DivisionFile layout,
        List<(ushort Id, IReadOnlyCollection<(int Record, NameKind Kind, string Note)> Postings)> keys
    )
    {
        var posting = 0;
        foreach (var (index, key) in keys.Index())
        {
            var at = layout.KeysAt + (index * DivisionFile.KeySize);
            Put2(file, at, key.Id);
            Put2(file, at + 2, posting);
            foreach (var (record, kind, note) in key.Postings)
            {
                at = layout.PostingsAt + (posting * DivisionFile.PostingSize);
                Put2(file, at, record);
                Put2(file, at + 2, (int)kind);
                Put2(file, at + 4, strings.IdOf(note));
                posting++;
            }
        }

        Put2(file, layout.KeysAt + (keys.Count * DivisionFile.KeySize) + 2, posting);
    }
}
