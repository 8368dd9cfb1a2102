using System.Buffers.Binary;
using System.Globalization;
using NodaTime;

namespace PairingDomain.Places;

/// <summary>
/// One unbroken run of one division under one code, one name and one parent. When any of the three changes, another
/// record begins: Bijie Prefecture (522400, 1981–2011) and Bijie City (520500, 2011–) are two divisions, joined by a
/// <see cref="DivisionChange"/>.
/// </summary>
/// <remarks>
/// <para>
/// What is known of time are the states on 31 December of 1981 to 2024 and, for most changes, the date of the approving
/// act. A record is in force from <see cref="InForceFrom"/> (inclusive) until <see cref="InForceUntil"/> (exclusive).
/// Within a year of change the approval date, if exactly one is known, is the day the new record begins
/// (<see cref="BoundaryCertainty.ApprovalDate"/>); the act may have taken effect later. Where none is known, the day is
/// that of a change this one must have come with (<see cref="BoundaryCertainty.Inferred"/>), else 1 January: the state
/// at the end of the year is taken for the whole year (<see cref="BoundaryCertainty.YearOnly"/>). No division is in
/// force on a day on which its parent is not.
/// </para>
/// <para>
/// 1981 and 1983 are never founding years: the data begin in 1981, and most city districts only in 1983
/// (<see cref="DivisionStartKind.CoverageStart"/>). A record in force on 31 December 2024 is taken to be still in
/// force.
/// </para>
/// <para>Equal when code and first year are equal. There is no ordering. Immutable.</para>
/// </remarks>
public sealed class Division : IEquatable<Division>
{
    private readonly int from;
    private readonly int until;
    private readonly int startApproval;
    private readonly int endApproval;

    internal Division(DivisionData data, int index)
    {
        var record = data.Bytes(index);
        Index = index;
        Code = DivisionCode.Of(Four(record, DivisionFile.Code));
        FirstYear = Two(record, DivisionFile.FirstYear);
        var endYear = Two(record, DivisionFile.EndYear);
        NameZh = data.Text(Two(record, DivisionFile.NameZh));
        NameEn = data.Optional(Two(record, DivisionFile.NameEn));
        StemZh = NameZh[..record[DivisionFile.StemZhLength]];
        StemEn = data.Optional(Two(record, DivisionFile.StemEn));
        Pinyin = data.Optional(Two(record, DivisionFile.Pinyin));
        Level = (DivisionLevel)record[DivisionFile.Level];
        Type = (DivisionType)record[DivisionFile.Type];
        var parent = Four(record, DivisionFile.Parent);
        ParentCode = parent == 0 ? null : DivisionCode.Of(parent);
        from = Four(record, DivisionFile.Start);
        until = Four(record, DivisionFile.End);
        startApproval = Four(record, DivisionFile.StartApproval);
        endApproval = Four(record, DivisionFile.EndApproval);
        StartKind = (DivisionStartKind)record[DivisionFile.StartKind];
        StartCertainty = (BoundaryCertainty)record[DivisionFile.StartCertainty];
        if (endYear != 0)
        {
            EndYear = endYear;
            EndCertainty = (BoundaryCertainty)record[DivisionFile.EndCertainty];
        }

        NameEnSource = (NameSource)record[DivisionFile.NameEnSource];
        PinyinSource = (NameSource)record[DivisionFile.PinyinSource];
    }

    /// <summary>The code; another division may have had it before or after.</summary>
    public DivisionCode Code { get; }

    /// <summary>The full Chinese name (毕节市).</summary>
    public string NameZh { get; }

    /// <summary>
    /// The full English name ("Bijie City"); null for counties of Inner Mongolia, Tibet, Xinjiang, Qinghai and the
    /// Tibetan prefectures, whose official spelling is not pinyin and is not in the data.
    /// </summary>
    public string? NameEn { get; }

    /// <summary>
    /// The Chinese name without the word for its type and the peoples it is named for: 毕节, 三都. A stem of one
    /// character keeps the ending (蓟县).
    /// </summary>
    public string StemZh { get; }

    /// <summary>The English name without the word for its type ("Bijie"); null where <see cref="NameEn"/> is.</summary>
    public string? StemEn { get; }

    /// <summary>The Chinese stem in pinyin without tones; null for two records of 1981–1988.</summary>
    public string? Pinyin { get; }

    /// <summary>The shortest readable name: the English stem, else the pinyin, else the Chinese name.</summary>
    public string Stem => StemEn ?? Pinyin ?? NameZh;

    /// <summary>The English name where there is one, else the Chinese one.</summary>
    public string Name => NameEn ?? NameZh;

    /// <summary>Province, prefecture or county.</summary>
    public DivisionLevel Level { get; }

    /// <summary>The kind of division its name says it is.</summary>
    public DivisionType Type { get; }

    /// <summary>
    /// The code of the division above; null for a province. A county without a prefecture has the province.
    /// </summary>
    public DivisionCode? ParentCode { get; }

    /// <summary>The first year at whose end the record holds.</summary>
    public int FirstYear { get; }

    /// <summary>
    /// The first year at whose end it no longer holds, that is the year in which it ended; null while in force.
    /// </summary>
    public int? EndYear { get; }

    /// <summary>The first day in force; see the remarks of the type for how it is found.</summary>
    public LocalDate InForceFrom => DivisionData.Date(from)!.Value;

    /// <summary>The first day no longer in force; null while in force.</summary>
    public LocalDate? InForceUntil => DivisionData.Date(until);

    /// <summary>
    /// The date of the act that made it, when exactly one is known; the act may be of the year before
    /// <see cref="FirstYear"/>.
    /// </summary>
    public LocalDate? StartApproval => DivisionData.Date(startApproval);

    /// <summary>The date of the act that ended it, when exactly one is known.</summary>
    public LocalDate? EndApproval => DivisionData.Date(endApproval);

    /// <summary>Why the record begins where it begins.</summary>
    public DivisionStartKind StartKind { get; }

    /// <summary>How well <see cref="InForceFrom"/> is known.</summary>
    public BoundaryCertainty StartCertainty { get; }

    /// <summary>How well <see cref="InForceUntil"/> is known; null while in force.</summary>
    public BoundaryCertainty? EndCertainty { get; }

    /// <summary>Where the English name comes from.</summary>
    public NameSource NameEnSource { get; }

    /// <summary>Where the pinyin comes from.</summary>
    public NameSource PinyinSource { get; }

    /// <summary>Place in the catalogue's file.</summary>
    internal int Index { get; }

    /// <summary>True when the record is in force on that day.</summary>
    public bool IsInForce(LocalDate on)
    {
        var day = DivisionData.Number(on);
        return from <= day && (until == 0 || day < until);
    }

    /// <inheritdoc/>
    public bool Equals(Division? other) => other is not null && Code == other.Code && FirstYear == other.FirstYear;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Division);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, FirstYear);

    /// <summary>"Bijie Prefecture (522400, 1981–2011)"; "Bijie City (520500, 2011–)" while in force.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name} ({Code}, {FirstYear}–{EndYear})");

    private static int Two(ReadOnlySpan<byte> record, int at) => BinaryPrimitives.ReadUInt16LittleEndian(record[at..]);

    private static int Four(ReadOnlySpan<byte> record, int at) => BinaryPrimitives.ReadInt32LittleEndian(record[at..]);
}
