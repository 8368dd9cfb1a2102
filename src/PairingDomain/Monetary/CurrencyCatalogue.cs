using PairingDomain.Embedded;

namespace PairingDomain.Monetary;

/// <summary>
/// ISO 4217 inside the package: list one (active) and list three (withdrawn). Read on first use, never changed after.
/// </summary>
public static class CurrencyCatalogue
{
    /// <summary>Where the rows come from and of what date they are.</summary>
    public const string Source =
        "ISO 4217 lists one and three (SIX), as in datasets/currency-codes of 2026-02-01 (PDDL); one source.";

    /// <summary>The 178 active entries, by code.</summary>
    public static IReadOnlyList<CurrencyRecord> Active => Rows.Active;

    /// <summary>The 152 withdrawn entries, by code; a code may occur several times, and may be active too.</summary>
    public static IReadOnlyList<CurrencyRecord> Withdrawn => Rows.Withdrawn;

    /// <summary>Every entry of a currency: the active one first, then the withdrawn ones as the source lists them.</summary>
    /// <exception cref="InvalidOperationException"><paramref name="currency"/> is <c>default</c>.</exception>
    public static IReadOnlyList<CurrencyRecord> RecordsOf(Currency currency)
    {
        var code = currency.Code;
        return [.. Rows.Active.Concat(Rows.Withdrawn).Where(row => row.Code == code)];
    }

    /// <summary>The entry that speaks for a code: the active one, else the one withdrawn last.</summary>
    internal static CurrencyRecord? Find(int packedCode) =>
        Rows.Current.TryGetValue(packedCode, out var record) ? record : null;

    // A class of its own, so that naming a well-known currency does not load the table.
    private static class Rows
    {
        public static readonly IReadOnlyList<CurrencyRecord> Active;
        public static readonly IReadOnlyList<CurrencyRecord> Withdrawn;
        public static readonly Dictionary<int, CurrencyRecord> Current;

        // Plain loops: this runs once, and compiling generic queries would take longer than the table does.
        static Rows()
        {
            var active = new List<CurrencyRecord>();
            var withdrawn = new List<CurrencyRecord>();
            Current = [];
            foreach (var row in EmbeddedTable.Read("currencies"))
            {
                var entry = Entry(row);
                (entry.Status == CurrencyStatus.Active ? active : withdrawn).Add(entry);
                if (!Current.TryGetValue(entry.Currency.Packed, out var other) || Outlives(entry, other))
                {
                    Current[entry.Currency.Packed] = entry;
                }
            }

            Active = active.AsReadOnly();
            Withdrawn = withdrawn.AsReadOnly();
        }

        // Dates begin with the year and go on with the month, so their texts sort as they do; an active entry has none.
        private static bool Outlives(CurrencyRecord entry, CurrencyRecord other) =>
            other.WithdrawalDate is not null
            && (entry.WithdrawalDate is null || string.CompareOrdinal(entry.WithdrawalDate, other.WithdrawalDate) > 0);

        private static CurrencyRecord Entry(TableRow row) =>
            new(
                Currency.FromPacked(Currency.Pack(row["alpha_code"])),
                row["alpha_code"],
                row.OptionalInteger("numeric_code"),
                row.OptionalInteger("minor_units"),
                row["name_en"],
                row["status"] == "active" ? CurrencyStatus.Active : CurrencyStatus.Withdrawn,
                row.Optional("withdrawal_date")
            );
    }
}
