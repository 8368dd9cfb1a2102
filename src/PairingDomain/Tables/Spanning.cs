namespace PairingDomain.Tables;

/// <summary>What to do with figures that fit no single group of an axis: they span plans, name several places, or do not say.</summary>
public enum Spanning
{
    /// <summary>Keep them in rows of their own. The default.</summary>
    OwnRow,

    /// <summary>Refuse the rows that they make up, naming them.</summary>
    Refuse,

    /// <summary>
    /// Share flows out over plans, years or months by days, with the share shown; what fits no single group on another
    /// axis, has an open end, or does not add over time stays in a row of its own. Money is seldom spread evenly over
    /// days: the value rests on that assumption, the bounds do not.
    /// </summary>
    ShareByDays,
}
