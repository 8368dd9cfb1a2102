using PairingDomain.Monetary;

namespace PairingDomain.Tests.Contracts;

internal sealed class CurrencyRecordExamples : IEqualityExamples<CurrencyRecord>
{
    private static CurrencyRecord Yuan(string name, string? withdrawn = null) =>
        new(Currency.Cny, "CNY", 156, 2, name, CurrencyStatus.Active, withdrawn);

    public IReadOnlyList<IReadOnlyList<CurrencyRecord>> EqualGroups =>
        [
            [Yuan("Yuan Renminbi"), Yuan("Yuan Renminbi"), CurrencyCatalogue.RecordsOf(Currency.Cny)[0]],
            [Yuan("Yuan")],
            [Yuan("Yuan Renminbi", "2002-03")],
        ];
}
