using System.Buffers.Binary;
using System.Text;
using NodaTime;

namespace PairingDomain.Places;

/// <summary>
/// The packed file, read in place: every value is decoded when asked for. See <see cref="DivisionFile"/> for the
/// layout.
/// </summary>
internal sealed class DivisionData
{
    private readonly byte[] file;
    private readonly DivisionFile layout;

    /// <exception cref="InvalidDataException">The bytes are not a whole file of this format; the message says what is
    /// wrong.</exception>
    public DivisionData(byte[] file)
    {
        layout = DivisionFileCheck.Layout(file);
        this.file = file;
    }

    public int Records => layout.Records;

    public int FirstDataYear => U2(DivisionFile.FirstYearAt);

    public int LastDataYear => U2(DivisionFile.LastYearAt);

    public string DataVersion => Text(U2(DivisionFile.DataVersionAt));

    /// <summary>The checksum that the packer wrote; two files with one checksum say the same.</summary>
    public ulong Checksum => BinaryPrimitives.ReadUInt64LittleEndian(file.AsSpan(DivisionFile.ChecksumAt));

    public static LocalDate? Date(int yyyymmdd) =>
        yyyymmdd == 0 ? null : new LocalDate(yyyymmdd / 10_000, yyyymmdd / 100 % 100, yyyymmdd % 100);

    /// <summary>The date as yyyymmdd in the ISO calendar.</summary>
    public static int Number(LocalDate date)
    {
        var iso = IsCertainlyIso(date) ? date : date.WithCalendar(CalendarSystem.Iso);
        return (((iso.Year * 100) + iso.Month) * 100) + iso.Day;
    }

    public int Code(int record) => I4(Record(record) + DivisionFile.Code);

    public int FirstYear(int record) => U2(Record(record) + DivisionFile.FirstYear);

    public int EndYear(int record) => U2(Record(record) + DivisionFile.EndYear);

    public int Parent(int record) => I4(Record(record) + DivisionFile.Parent);

    public DivisionType Type(int record) => (DivisionType)file[Record(record) + DivisionFile.Type];

    public bool BeginsAfter(int record, int on) => on < I4(Record(record) + DivisionFile.Start);

    public bool InForce(int record, int on)
    {
        var at = Record(record);
        return I4(at + DivisionFile.Start) <= on && (I4(at + DivisionFile.End) is var end && (end == 0 || on < end));
    }

    /// <summary>The bytes of a record.</summary>
    public ReadOnlySpan<byte> Bytes(int record) => file.AsSpan(Record(record), DivisionFile.RecordSize);

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
            var order = Utf8(U2(Key(middle))).SequenceCompareTo(sought);
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

    /// <summary>A string of the pool; null for the empty one.</summary>
    public string? Optional(int id) => id == 0 ? null : Text(id);

    /// <summary>A string of the pool.</summary>
    public string Text(int id) => Encoding.UTF8.GetString(Utf8(id));

    private static int Record(int record) => DivisionFile.RecordsAt + (record * DivisionFile.RecordSize);

    private int Change(int change) => layout.ChangesAt + (change * DivisionFile.ChangeSize);

    private int Key(int key) => layout.KeysAt + (key * DivisionFile.KeySize);

    private int Posting(int posting) => layout.PostingsAt + (posting * DivisionFile.PostingSize);

    private ReadOnlySpan<byte> Utf8(int id)
    {
        var from = I4(layout.StringsAt + (id * 4));
        return file.AsSpan(layout.TextAt + from, I4(layout.StringsAt + (id * 4) + 4) - from);
    }

    // Asking a date for its calendar sets up all calendars of NodaTime, which is much of the cost of a first lookup. A
    // date with the same numbers in the ISO calendar is equal only if it is of that calendar; numbers that no month has
    // go the long way.
    private static bool IsCertainlyIso(LocalDate date) =>
        date.Month is >= 1 and <= 12
        && date.Day is >= 1 and var day
        && (day <= 28 || (day <= 30 && date.Month != 2) || date.Month is 1 or 3 or 5 or 7 or 8 or 10 or 12)
        && date.Year is >= 1 and <= 9998
        && date == new LocalDate(date.Year, date.Month, date.Day);

    private int U2(int at) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at));

    private int I4(int at) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at));
}
