namespace PairingDomain.Tests.House;

/// <summary>The rooms (namespaces) of the library by floor; a room uses only floors below its own, and peers never meet.</summary>
internal static class Floors
{
    public static IReadOnlyList<IReadOnlyList<string>> All { get; } =
    [
        ["Json", "Conversion"],
        ["Numerics", "Embedded", "Storage"],
        ["Monetary", "Quantities", "Periods", "Places"],
        ["Rates", "Prices"],
        ["Pairings"],
        ["Projects", "Mechanism", "Figures"],
        ["Scopes", "Grouping"],
        ["Ledgers", "Flows"],
        ["Serialization", "Registers"],
        ["Tables"],
        ["Reconciliation"],
        ["ReferenceData"],
    ];

    public static int Of(string room) =>
        All.Index().FirstOrDefault(floor => floor.Item.Contains(room), (Index: -1, Item: [])).Index;
}
