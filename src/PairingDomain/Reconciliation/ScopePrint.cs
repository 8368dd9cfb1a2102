using PairingDomain.Figures;
using PairingDomain.Periods;
using PairingDomain.Scopes;

namespace PairingDomain.Reconciliation;

/// <summary>A scope as one value, equal for figures that may tell one claim; to find them without comparing every pair.</summary>
internal readonly record struct ScopePrint(
    Measure Measure,
    Status Status,
    Basis? Basis,
    SettingPrint Setting,
    string Assisting,
    CategorySet Sector,
    CategorySet Instrument,
    CategorySet SourceOfFunds,
    string? Occasion,
    Change? Change,
    string Unit
)
{
    /// <summary>The same for figures of one series, whatever their days and basis.</summary>
    public ScopePrint ApartFromDays => this with { Basis = null, Setting = Setting with { Days = default } };

    public static ScopePrint Of(ScopeKey key)
    {
        var figure = key.Figure;
        return new ScopePrint(
            figure.Measure,
            figure.Status,
            figure.Scope.Basis,
            SettingPrint.Of(key),
            SettingPrint.Of(key.Assisting),
            key.Sector,
            key.Instrument,
            key.SourceOfFunds,
            figure.Scope.Occasion,
            figure.Change,
            figure.Readings[0] is { IsMoney: true } value
                ? value.Money.Currency.ToString()
                : figure.Readings[0].Quantity.Unit.Dimension.Name
        );
    }
}
