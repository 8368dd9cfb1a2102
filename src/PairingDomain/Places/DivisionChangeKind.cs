namespace PairingDomain.Places;

/// <summary>What happened between an old division and a new one. <c>default</c> is <see cref="Recoded"/>.</summary>
public enum DivisionChangeKind
{
    /// <summary>The same division under another code, because its parent changed.</summary>
    Recoded,

    /// <summary>The same division under another name.</summary>
    Renamed,

    /// <summary>The same division with another type and code: a county became a city.</summary>
    TypeChange,

    /// <summary>The same division with another type and the same code.</summary>
    TypeChangeSameCode,

    /// <summary>One division replaced by another of about the same area.</summary>
    Replaced,

    /// <summary>The old division was divided; the new one is a part of it.</summary>
    Split,

    /// <summary>The old division was divided; a part went to the new one, which existed before.</summary>
    SplitMergedIntoExisting,

    /// <summary>The old division became part of a new one.</summary>
    MergedIntoNew,

    /// <summary>The old division became part of one that existed before.</summary>
    MergedIntoExisting,

    /// <summary>The new division was formed from a part of the old one, which remains.</summary>
    NewDivisionFromPart,

    /// <summary>Territory passed from the old division to the new one.</summary>
    TerritoryTransfer,

    /// <summary>The old prefecture remains, and some of its counties passed directly under the province.</summary>
    SomeCountiesUnderProvince,

    /// <summary>The old prefecture was abolished and its counties passed directly under the province.</summary>
    AbolishedCountiesUnderProvince,

    /// <summary>The old division became a province-level one.</summary>
    ElevatedToProvinceLevel,
}
