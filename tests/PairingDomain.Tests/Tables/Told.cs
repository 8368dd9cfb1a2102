using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Tables;

/// <summary>Figures for tables: aid of Shenzhen (440300) in whole yuan, and counts.</summary>
internal static class Told
{
    public static Figure Aid(string id, string assisted, string period, long yuan, long resolution = 0) =>
        Sample
            .Money(id, "aid-funds-total", FormattableString.Invariant($"CNY {yuan}"))
            .With(draft => draft with { Resolution = resolution })
            .Between("440300", assisted)
            .In(period, Basis.Flow);

    public static Figure People(string id, string assisted, string period, long count, Basis basis = Basis.Flow) =>
        Sample.Quantity(id, "beneficiaries", count, "person").Between("440300", assisted).In(period, basis);

    public static Figure Qualified(this Figure figure, Qualifier qualifier) =>
        figure.With(draft => draft with { Qualifier = qualifier });

    public static Figure PartOf(this Figure figure, string whole) =>
        figure.With(draft => draft with { PartOf = whole });

    public static RefusalReason ReasonOf(Action refused) =>
        refused.Should().Throw<TotalRefusedException>().Which.Refusal!.Reason;
}
