namespace PairingDomain.Periods;

/// <summary>Why a text is not a reporting period.</summary>
internal enum PeriodFailure
{
    None,
    Form,
    Year,
    Month,
    Day,
    Order,
    OpenOnBothSides,
}
