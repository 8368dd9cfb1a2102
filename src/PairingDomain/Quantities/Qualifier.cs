namespace PairingDomain.Quantities;

/// <summary>
/// What a text says about how a figure stands to its number: "over 400", 近400. What it lets one conclude is
/// <see cref="Bounds.Of"/>. <c>default</c> is <see cref="Exact"/>: no qualifying word.
/// </summary>
public enum Qualifier
{
    /// <summary>No qualifying word.</summary>
    Exact,

    /// <summary>"about", 约: near it, on either side.</summary>
    About,

    /// <summary>"nearly", 近: below it and close to it.</summary>
    Nearly,

    /// <summary>"over", 超过, 逾, 余: above it.</summary>
    Over,

    /// <summary>"under", 不足: below it.</summary>
    Under,

    /// <summary>"at least", 以上: it or more.</summary>
    AtLeast,

    /// <summary>"at most", 不超过, 以下: it or less.</summary>
    AtMost,

    /// <summary>"up to": it or less.</summary>
    UpTo,
}
