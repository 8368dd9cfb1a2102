namespace PairingDomain.Monetary;

/// <summary>
/// One entry of ISO 4217 as the source has it. A code can have several: an active one, and withdrawn ones under former
/// names (EUR is active, and withdrawn in 2006-10 for Serbia and Montenegro). Equality is by value of all members.
/// </summary>
/// <param name="Currency">The currency the entry is about.</param>
/// <param name="Code">Alphabetic code, three letters A to Z.</param>
/// <param name="NumericCode">Numeric code, 0 to 999 (8 is written 008); null where ISO gives none (XFO, XFU, XRE).</param>
/// <param name="MinorUnits">Decimals of the minor unit, 0 to 4; null where ISO gives none (gold, test codes) and for every withdrawn entry.</param>
/// <param name="Name">English name.</param>
/// <param name="Status">Active or withdrawn.</param>
/// <param name="WithdrawalDate">
/// For withdrawn entries the date in the words of the source: mostly "2002-03", a few ranges such as "1989 to 1990"; null for active ones.
/// </param>
public sealed record CurrencyRecord(
    Currency Currency,
    string Code,
    int? NumericCode,
    int? MinorUnits,
    string Name,
    CurrencyStatus Status,
    string? WithdrawalDate
);
