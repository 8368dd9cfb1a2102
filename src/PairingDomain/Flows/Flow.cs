using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Flows;

/// <summary>
/// One exact movement of money on a day (IATI: transaction; OECD: flow): how much, from whom, to where, for what. A flow is
/// a fact of a register and may be added to any other flow of its currency; a reported figure may not.
/// </summary>
/// <remarks>
/// Equal when all members are; there is no ordering. <c>default(Flow)</c> is <em>no flow</em>: it has no money, no partner
/// and no place, and a <see cref="FlowTableBuilder"/> refuses it.
/// </remarks>
/// <param name="Amount">The money, positive or negative: a negative amount takes money back. Not <c>default</c>.</param>
/// <param name="Date">The day, in any calendar, from <see cref="FirstDay"/> to <see cref="LastDay"/>.</param>
/// <param name="Assisting">Who gives.</param>
/// <param name="Assisted">The place that receives.</param>
/// <param name="Sector">The field of cooperation; null where the register does not say.</param>
/// <param name="Instrument">The form of assistance; null where the register does not say.</param>
/// <param name="SourceOfFunds">Whose money it is; null where the register does not say.</param>
/// <param name="Kind">Commitment, disbursement or expenditure.</param>
public readonly record struct Flow(
    Money Amount,
    LocalDate Date,
    Partner Assisting,
    Place Assisted,
    Sector? Sector = null,
    Instrument? Instrument = null,
    SourceOfFunds? SourceOfFunds = null,
    FlowKind Kind = FlowKind.Disbursement
)
{
    /// <summary>The first day a table of flows can hold: 1 January 1949.</summary>
    public static LocalDate FirstDay => FlowDay.First;

    /// <summary>The last day a table of flows can hold: 31 December 2099.</summary>
    public static LocalDate LastDay => FlowDay.Last;

    /// <summary>"2018-06-30 440300 → 520500: CNY 50800000 (disbursement)"; "no flow" for <c>default</c>.</summary>
    public override string ToString() =>
        Assisting is null || Assisted is null
            ? "no flow"
            : FormattableString.Invariant(
                $"{Date.WithCalendar(CalendarSystem.Iso):uuuu'-'MM'-'dd} {Assisting} → {Assisted}: {Amount} ({Grouping.Words.Of(Kind)})"
            );
}
