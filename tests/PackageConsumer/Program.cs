using System.Globalization;
using System.Text.Json;
using PackageConsumer;
using PairingDomain.Numerics;

// The front door as somebody walks through it who has nothing but the package. Run plain, trimmed and as native code;
// all three must print the same, under a culture that writes numbers its own way.
CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

var mu = Rational.Of(2000, 3);
Console.WriteLine($"one mu is {mu} square metres, three are {mu * 3}");
Console.WriteLine($"50.8 million is {WrittenNumber.Parse("50.8 million")}, 5080万 is {WrittenNumber.Parse("5080万")}");

var json = JsonSerializer.Serialize(mu, ConsumerJson.Default.Rational);
Console.WriteLine($"as JSON {json}, read back {JsonSerializer.Deserialize(json, ConsumerJson.Default.Rational) == mu}");
