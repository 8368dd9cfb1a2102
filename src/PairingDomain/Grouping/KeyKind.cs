namespace PairingDomain.Grouping;

/// <summary>What a figure says on one axis of a table. In the order in which the rows of a table stand.</summary>
public enum KeyKind
{
    /// <summary>It belongs to one group.</summary>
    One,

    /// <summary>It lies in no group of the axis: a year outside of any Five-Year Plan, a district that no prefecture is above.</summary>
    None,

    /// <summary>The source says that it covers all of the axis: "of all kinds".</summary>
    All,

    /// <summary>It reaches over several groups, or may: a period over two plans or with an open end, a province on the axis of prefectures.</summary>
    Several,

    /// <summary>The source does not say.</summary>
    Unstated,
}
