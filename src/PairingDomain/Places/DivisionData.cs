using System.Buffers.Binary;
using System.Text;
using NodaTime;

namespace PairingDomain.Places;

/// <summary>The packed file, read in place: every value is decoded when asked for. See <see cref="DivisionFile"/> for the layout.</summary>
internal sealed class DivisionData
{
    private readonly byte[] file;
    private readonly DivisionFile layout;

    /// <exception cref="InvalidDataException">The bytes are not a whole file of this format; the message says what is wrong.</exception>
    public DivisionData(byte[] file)
    {
        layout = DivisionFileCheck.Layout(file);
        this.file = file;
    }

    public int Records => layout.Records;

    public int Changes => layout.Changes;

    public int Keys => layout.Keys;

    public int FirstDataYear => U2(DivisionFile.FirstYearAt);

    public int LastDataYear => U2(DivisionFile.LastYearAt);

    public string DataVersion => Text(U2(DivisionFile.DataVersionAt));

    public static LocalDate? Date(int yyyymmdd) =>
        yyyymmdd == 0 ? null : new LocalDate(yyyymmdd / 10_000, yyyymmdd / 100 % 100, yyyymmdd % 100);

    public static int Number(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        return (((iso.Year * 100) + iso.Month) * 100) + iso.Day;
    }

    public int Code(int record) => I4(Record(record) + DivisionFile.Code);

    public int FirstYear(int record) => U2(Record(record) + DivisionFile.FirstYear);

    public int EndYear(int record) => U2(Record(record) + DivisionFile.EndYear);

    public int Start(int record) => I4(Record(record) + DivisionFile.Start);

    public int End(int record) => I4(Record(record) + DivisionFile.End);

    public int StartApproval(int record) => I4(Record(record) + DivisionFile.StartApproval);

    public int EndApproval(int record) => I4(Record(record) + DivisionFile.EndApproval);

    public int Parent(int record) => I4(Record(record) + DivisionFile.Parent);

    public string NameZh(int record) => Text(U2(Record(record) + DivisionFile.NameZh));

    public string? NameEn(int record) => Optional(U2(Record(record) + DivisionFile.NameEn));

    public string? StemEn(int record) => Optional(U2(Record(record) + DivisionFile.StemEn));

    public string? Pinyin(int record) => Optional(U2(Record(record) + DivisionFile.Pinyin));

    public int StemZhLength(int record) => file[Record(record) + DivisionFile.StemZhLength];

    public DivisionLevel Level(int record) => (DivisionLevel)file[Record(record) + DivisionFile.Level];

    public DivisionType Type(int record) => (DivisionType)file[Record(record) + DivisionFile.Type];

    public DivisionStartKind StartKind(int record) => (DivisionStartKind)file[Record(record) + DivisionFile.StartKind];

    public BoundaryCertainty StartCertainty(int record) =>
        (BoundaryCertainty)file[Record(record) + DivisionFile.StartCertainty];

    public BoundaryCertainty EndCertainty(int record) =>
        (BoundaryCertainty)file[Record(record) + DivisionFile.EndCertainty];

    public NameSource NameEnSource(int record) => (NameSource)file[Record(record) + DivisionFile.NameEnSource];

    public NameSource PinyinSource(int record) => (NameSource)file[Record(record) + DivisionFile.PinyinSource];

    public bool InForce(int record, int on) => Start(record) <= on && (End(record) == 0 || on < End(record));

    /// <summary>The first record whose code is not below <paramref name="code"/>.</summary>
    public int LowerBound(int code)
    {
        var (low, high) = (0, layout.Records);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Code(middle) < code)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The record of a code in force on a day; -1 when there is none.</summary>
    public int At(int code, int on)
    {
        for (var record = LowerBound(code); record < layout.Records && Code(record) == code; record++)
        {
            if (InForce(record, on))
            {
                return record;
            }
        }

        return -1;
    }

    /// <summary>The changes out of a record, as a range of change numbers.</summary>
    public (int From, int To) Out(int record) =>
        (U2(layout.FirstOutAt + (record * 2)), U2(layout.FirstOutAt + (record * 2) + 2));

    /// <summary>The changes into a record, as a range to be looked up with <see cref="ByNew"/>.</summary>
    public (int From, int To) In(int record) =>
        (U2(layout.FirstInAt + (record * 2)), U2(layout.FirstInAt + (record * 2) + 2));

    public int ByNew(int place) => U2(layout.ByNewAt + (place * 2));

    public int ChangeYear(int change) => U2(Change(change) + DivisionFile.ChangeYear);

    public int ChangeOld(int change) => U2(Change(change) + DivisionFile.ChangeOld);

    public int ChangeNew(int change) => U2(Change(change) + DivisionFile.ChangeNew);

    public DivisionChangeKind ChangeKind(int change) =>
        (DivisionChangeKind)file[Change(change) + DivisionFile.ChangeKind];

    public int ChangeDate(int change) => I4(Change(change) + DivisionFile.ChangeDate);

    public string? ChangeDocument(int change) => Optional(U2(Change(change) + DivisionFile.ChangeDocument));

    public string ChangeBasis(int change) => Text(U2(Change(change) + DivisionFile.ChangeBasis));

    /// <summary>The postings of a name key, as a range; empty when no record has the key.</summary>
    public (int From, int To) Postings(string key)
    {
        var sought = Encoding.UTF8.GetBytes(key).AsSpan();
        var (low, high) = (0, layout.Keys);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var order = Bytes(U2(Key(middle))).SequenceCompareTo(sought);
            if (order == 0)
            {
                return (U2(Key(middle) + 2), U2(Key(middle + 1) + 2));
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle);
        }

        return (0, 0);
    }

    public int PostingRecord(int posting) => U2(Posting(posting));

    public NameKind PostingKind(int posting) => (NameKind)U2(Posting(posting) + 2);

    public string? PostingNote(int posting) => Optional(U2(Posting(posting) + 4));

    private static int Record(int record) => DivisionFile.RecordsAt + (record * DivisionFile.RecordSize);

    private int Change(int change) => layout.ChangesAt + (change * DivisionFile.ChangeSize);

    private int Key(int key) => layout.KeysAt + (key * DivisionFile.KeySize);

    private int Posting(int posting) => layout.PostingsAt + (posting * DivisionFile.PostingSize);

    private string? Optional(int id) => id == 0 ? null : Text(id);

    private string Text(int id) => Encoding.UTF8.GetString(Bytes(id));

    private ReadOnlySpan<byte> Bytes(int id)
    {
        var from = I4(layout.StringsAt + (id * 4));
        var to = I4(layout.StringsAt + (id * 4) + 4);
        return file.AsSpan((layout.TextAt + from)..(layout.TextAt + to));
    }

    private int U2(int at) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at));

    private int I4(int at) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at));
}
