namespace PairingDomain.Reading;

/// <summary>Whether a mention says by how much something changed. <c>default</c> is <see cref="None"/>.</summary>
public enum ChangeClaim
{
    /// <summary>It is a level, not a change.</summary>
    None,

    /// <summary>It went up by so much: 增长8.5%, "an increase of 12,000".</summary>
    Increase,

    /// <summary>It went down by so much: 下降3个百分点, "60 million yuan less than in 2009".</summary>
    Decrease,
}
