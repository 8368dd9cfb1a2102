using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PairingDomain.Tests.Contracts;

/// <summary>JSON round-trips exactly, alone and inside other values, and everything else is refused as JSON.</summary>
internal static class JsonContract
{
    public static void Check<T>(IJsonExamples<T> examples)
    {
        CheckConverter(typeof(T));
        examples.Jsons.Should().NotBeEmpty();
        foreach (var (json, value) in examples.Jsons)
        {
            foreach (var culture in Cultures.All)
            {
                Cultures.Run(
                    culture,
                    () =>
                    {
                        JsonSerializer.Serialize(value).Should().Be(json, $"under {culture.Name}");
                        JsonSerializer.Deserialize<T>(json).Should().Be(value, $"under {culture.Name}");
                        JsonSerializer.Deserialize<T[]>($"[{json},{json}]").Should().Equal(value, value);
                    }
                );
            }
        }

        string[] always = typeof(T).IsValueType ? ["null", "true", "{}", "[]"] : ["true", "{}", "[]"];
        foreach (var json in always.Except(examples.Jsons.Select(each => each.Json)).Concat(examples.RefusedJsons))
        {
            FluentActions
                .Invoking(() => JsonSerializer.Deserialize<T>(json))
                .Should()
                .Throw<JsonException>($"{json} is no {typeof(T).Name}");
        }
    }

    // The source generator of a caller's assembly refuses a type whose converter it cannot construct.
    private static void CheckConverter(Type type)
    {
        var converter = type.GetCustomAttribute<JsonConverterAttribute>()!.ConverterType!;
        converter.IsVisible.Should().BeTrue($"a caller's source generator has to see {converter.Name}");
        converter
            .GetConstructor([])
            .Should()
            .NotBeNull($"a caller's source generator has to construct {converter.Name}");
    }
}
