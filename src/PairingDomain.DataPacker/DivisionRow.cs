using PairingDomain.Places;

namespace PairingDomain.DataPacker;

/// <summary>
/// One row of divisions.csv, read; dates are yyyymmdd, 0 for none; an end year of 0 is "still in force".
/// </summary>
internal sealed class DivisionRow
{
    public required SourceRow Source { get; init; }
    public required string Code { get; init; }
    public required int FirstYear { get; init; }
    public required int EndYear { get; init; }
    public required string NameZh { get; init; }
    public required string NameEn { get; init; }
    public required string StemEn { get; init; }
    public required string Pinyin { get; init; }
    public required DivisionLevel Level { get; init; }
    public required DivisionType Type { get; init; }
    public required string ParentCode { get; init; }
    public required int StartApproval { get; init; }
    public required int EndApproval { get; init; }
    public required DivisionStartKind StartKind { get; init; }
    public required NameSource NameEnSource { get; init; }
    public required NameSource PinyinSource { get; init; }

    /// <summary>Place in the sorted file.</summary>
    public int Index { get; set; }

    /// <summary>
    /// The first day in force and how well it is known; 0 until <see cref="DivisionDates"/> has settled it.
    /// </summary>
    public DivisionBoundary Start { get; set; }

    /// <summary>The first day no longer in force; 0 while in force.</summary>
    public DivisionBoundary End { get; set; }

    public bool EverEnds => EndYear != 0;

    public bool HoldsAtEndOf(int year) => FirstYear <= year && (EndYear == 0 || year < EndYear);
}
