namespace PairingDomain.Periods;

/// <summary>
/// A season of the northern hemisphere as climate statistics count it, in three whole months (气象季节). It belongs to the
/// year in which it begins, so that a winter ends in the next.
/// </summary>
public enum Season
{
    /// <summary>March, April and May. 春</summary>
    Spring = 0,

    /// <summary>June, July and August. 夏</summary>
    Summer = 1,

    /// <summary>September, October and November. 秋</summary>
    Autumn = 2,

    /// <summary>December and the January and February after it. 冬</summary>
    Winter = 3,
}
