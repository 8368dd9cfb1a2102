using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace PairingDomain.Places;

/// <summary>
/// The layout of <c>divisions.bin</c>, little-endian. Header; records sorted by code and year; changes sorted by old
/// record; for each record its first change out and its first change in, with one entry more as the end; the changes in
/// the order of their new records; string offsets with one entry more as the end; name keys in byte order, each with
/// its first posting, with one entry more as the end; postings; the UTF-8 text of all strings. String 0 is empty and
/// stands for absence. Dates are yyyymmdd, 0 for none.
/// </summary>
/// <remarks>Compiled into the data packer too, so that writer and reader have one definition.</remarks>
internal readonly struct DivisionFile
{
    /// <summary>"PDDV" as bytes.</summary>
    public const uint Magic = 0x5644_4450;

    /// <summary>Raised when the layout changes.</summary>
    public const uint Version = 1;

    // Header: magic, version, length, the five counts, first and last year, the id of the data's version text, two
    // spare bytes, checksum.
    public const int LengthAt = 8;
    public const int CountsAt = 12;
    public const int FirstYearAt = 32;
    public const int LastYearAt = 34;
    public const int DataVersionAt = 36;
    public const int ChecksumAt = 40;
    public const int HeaderSize = 48;

    // Record.
    public const int RecordSize = 44;
    public const int Code = 0;
    public const int FirstYear = 4;
    public const int EndYear = 6;
    public const int Start = 8;
    public const int End = 12;
    public const int StartApproval = 16;
    public const int EndApproval = 20;
    public const int Parent = 24;
    public const int NameZh = 28;
    public const int NameEn = 30;
    public const int StemEn = 32;
    public const int Pinyin = 34;
    public const int StemZhLength = 36;
    public const int Level = 37;
    public const int Type = 38;
    public const int StartKind = 39;
    public const int StartCertainty = 40;
    public const int EndCertainty = 41;
    public const int NameEnSource = 42;
    public const int PinyinSource = 43;

    // Change.
    public const int ChangeSize = 16;
    public const int ChangeYear = 0;
    public const int ChangeOld = 2;
    public const int ChangeNew = 4;
    public const int ChangeKind = 6;
    public const int ChangeDate = 8;
    public const int ChangeDocument = 12;
    public const int ChangeBasis = 14;

    // Name key: string id, first posting. Posting: record, kind (a NameKind), note.
    public const int KeySize = 4;
    public const int PostingSize = 6;

    public const int RecordsAt = HeaderSize;

    // Fields and not properties: each property would be compiled for itself at the first lookup of a process.
    public readonly int Records;
    public readonly int Changes;
    public readonly int Strings;
    public readonly int Keys;
    public readonly int Postings;
    public readonly int ChangesAt;
    public readonly int FirstOutAt;
    public readonly int FirstInAt;
    public readonly int ByNewAt;
    public readonly int StringsAt;
    public readonly int KeysAt;
    public readonly int PostingsAt;
    public readonly int TextAt;

    public DivisionFile(int records, int changes, int strings, int keys, int postings)
    {
        Records = records;
        Changes = changes;
        Strings = strings;
        Keys = keys;
        Postings = postings;
        ChangesAt = RecordsAt + (records * RecordSize);
        FirstOutAt = ChangesAt + (changes * ChangeSize);
        FirstInAt = FirstOutAt + ((records + 1) * 2);
        ByNewAt = FirstInAt + ((records + 1) * 2);
        StringsAt = ByNewAt + (changes * 2);
        KeysAt = StringsAt + ((strings + 1) * 4);
        PostingsAt = KeysAt + ((keys + 1) * KeySize);
        TextAt = PostingsAt + (postings * PostingSize);
    }

    /// <summary>A checksum of everything but itself: four lanes of 64 bits, each word multiplied in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Checksum(ReadOnlySpan<byte> file)
    {
        const ulong Prime = 0x9E37_79B1_85EB_CA87;
        unchecked
        {
            ulong a = 1,
                b = 2,
                c = 3,
                d = 4;
            foreach (var header in file[..ChecksumAt])
            {
                a = (a ^ header) * Prime;
            }

            var rest = file[HeaderSize..];
            for (; rest.Length >= 32; rest = rest[32..])
            {
                a = (a ^ BinaryPrimitives.ReadUInt64LittleEndian(rest)) * Prime;
                b = (b ^ BinaryPrimitives.ReadUInt64LittleEndian(rest[8..])) * Prime;
                c = (c ^ BinaryPrimitives.ReadUInt64LittleEndian(rest[16..])) * Prime;
                d = (d ^ BinaryPrimitives.ReadUInt64LittleEndian(rest[24..])) * Prime;
            }

            foreach (var last in rest)
            {
                a = (a ^ last) * Prime;
            }

            // A difference in the high bits of a word stays high under multiplication: bring it down before the lanes
            // meet.
            var sum = a ^ (a >> 32);
            sum = (sum * Prime) ^ b ^ (b >> 32);
            sum = (sum * Prime) ^ c ^ (c >> 32);
            return (sum * Prime) ^ d ^ (d >> 32);
        }
    }
}
