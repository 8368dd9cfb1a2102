using System.Text.Json;
using PairingDomain.Quantities;

namespace PairingDomain.Tests.Quantities;

public sealed class JsonTests
{
    internal sealed record Stock(Quantity Amount, Unit Unit, Bounds Bounds);

    [Fact]
    public void A_source_generated_serializer_writes_and_reads_strings()
    {
        var stock = new Stock(Quantity.Parse("2338 mu"), Unit.PersonTime, Bounds.Parse("[1.35, 1.45)"));
        var json = JsonSerializer.Serialize(stock, QuantitiesJsonContext.Default.Stock);
        json.Should().Be("""{"Amount":"2338 mu","Unit":"person-time","Bounds":"[1.35, 1.45)"}""");
        JsonSerializer.Deserialize(json, QuantitiesJsonContext.Default.Stock).Should().Be(stock);
    }
}
