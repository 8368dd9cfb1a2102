using PairingDomain.Periods;
using PairingDomain.Reading.Outlines;

namespace PairingDomain.Reading.Dating;

/// <summary>Words of a text that say when.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Role">How they bear on figures.</param>
/// <param name="Period">The period; null where the words give no dates.</param>
/// <param name="IsInferred">Whether the words alone do not give it: "last year", a day without a year.</param>
/// <param name="IsLocal">Whether they are only of the figure right behind them: "from 20 % at the end of 2015 to …".</param>
/// <param name="IsNow">Whether they are of the day of publication alone: "at present".</param>
/// <param name="IsSpan">Whether figures under it have added up: "since 2016", "from 2016 to 2019".</param>
internal sealed record TimeWords(
    Stretch Span,
    TimeRole Role,
    ReportingPeriod? Period,
    bool IsInferred,
    bool IsSpan,
    bool IsLocal = false,
    bool IsNow = false
);
