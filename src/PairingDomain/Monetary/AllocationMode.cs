namespace PairingDomain.Monetary;

/// <summary>
/// Who gets the steps (fen, say) that are left when an amount does not divide in the ratio of the weights. Whatever the
/// mode, the shares sum to the amount, a weight of zero gets nothing, no share has the other sign, and a negative amount is
/// shared as its positive counterpart.
/// </summary>
public enum AllocationMode
{
    /// <summary>
    /// The method of Hamilton: every share rounded towards zero, then one step more to each of those that lost most by
    /// it; of equals the one that stands first. Every share is less than one step from exact, and a smaller weight never
    /// gets more.
    /// </summary>
    LargestRemainder,

    /// <summary>
    /// Every share rounded towards zero, then one step more to each from the first on. No share is more than one step
    /// from exact; a smaller weight may get one step more than a larger one behind it.
    /// </summary>
    ToFirst,

    /// <summary>
    /// Every share rounded towards zero, then one step more to each from the last backwards. No share is more than one
    /// step from exact; a smaller weight may get one step more than a larger one before it.
    /// </summary>
    ToLast,

    /// <summary>
    /// Whole blocks of the ratio, 3 + 2 + 2 steps at a time, then one unfinished block, filled from the first on, each up
    /// to its part of the block: CNY 0.10 in the ratio 3 : 2 : 2 is one block of 0.03, 0.02, 0.02, and the rest of 0.03 is
    /// the first one's part of the next, so 0.06, 0.02, 0.02. The ratio counts in lowest terms, 30 : 20 : 20 as 3 : 2 : 2. A share may
    /// be further from exact than one step, but by less than its part of a block; a smaller weight may get more.
    /// </summary>
    Blocks,
}
