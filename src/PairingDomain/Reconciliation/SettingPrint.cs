using PairingDomain.Scopes;

namespace PairingDomain.Reconciliation;

/// <summary>Where and when a figure holds, as one value. Region numbers are those of one ledger: equal or not, no order.</summary>
internal readonly record struct SettingPrint(string Assisted, string Place, DaySpan Days)
{
    /// <summary>Whether the figure says both where and when.</summary>
    public bool IsStated => (Assisted.Length > 0 || Place.Length > 0) && Days.IsClosed;

    public static SettingPrint Of(ScopeKey key) => new(Of(key.Assisted), Of(key.Place), key.Days);

    public static string Of(RegionSet set) =>
        set.Regions.Length > 0 ? string.Join(' ', set.Regions.Select(region => region.Id).Distinct().Order())
        : set.IsStated ? "all"
        : "";
}
