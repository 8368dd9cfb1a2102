namespace PairingDomain.Flows;

/// <summary>
/// The sections of a file of flows (<see cref="Storage.StoredLayout"/> has the frame around them). Of the file:
/// <see cref="Catalogue"/>, UTF-8. Of each segment, by its number as group: <see cref="Segment"/>, four 32-bit numbers: rows,
/// bits of amounts, flags (1 wide amounts, 2 clustered), zero; the dictionaries: <see cref="Currencies"/>, three letters
/// each, and <see cref="AssistingSides"/> and <see cref="AssistedSides"/>, see <see cref="FlowSideCoder"/>; and the columns of
/// <see cref="FlowSegment"/> and <see cref="FlowRuns"/> as they are in memory. Columns that a segment does not have are left
/// out.
/// </summary>
internal static class FlowSection
{
    public const string Catalogue = "catalogue";
    public const string Segment = "segment";
    public const string Currencies = "currencies";
    public const string AssistingSides = "assisting-sides";
    public const string AssistedSides = "assisted-sides";
    public const string Amount = "amount";
    public const string WideAmount = "wide-amount";
    public const string Currency = "currency";
    public const string Assisted = "assisted";
    public const string Day = "day";
    public const string Assisting = "assisting";
    public const string Sector = "sector";
    public const string Instrument = "instrument";
    public const string Source = "source-of-funds";
    public const string Kind = "kind";
    public const string BlockCurrency = "block-currency";
    public const string BlockYear = "block-year";
    public const string BlockRun = "block-run";
    public const string RunAssisted = "run-assisted";
    public const string RunRow = "run-row";

    /// <summary>Position in <see cref="Segment"/>.</summary>
    public const int RowsAt = 0;

    /// <summary>Position in <see cref="Segment"/>.</summary>
    public const int BitsAt = 1;

    /// <summary>Position in <see cref="Segment"/>.</summary>
    public const int FlagsAt = 2;

    /// <summary>Numbers in <see cref="Segment"/>.</summary>
    public const int SegmentCount = 4;

    /// <summary>A flag of <see cref="Segment"/>.</summary>
    public const int WideFlag = 1;

    /// <summary>A flag of <see cref="Segment"/>.</summary>
    public const int ClusteredFlag = 2;
}
