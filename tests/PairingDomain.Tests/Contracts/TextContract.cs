using System.Text;

namespace PairingDomain.Tests.Contracts;

/// <summary>
/// Text round-trips exactly in every way that the type offers and under every culture; whatever else comes, trying never
/// throws, parsing throws what it should, and all ways agree.
/// </summary>
internal static class TextContract
{
    // Put into the texts, and in place of their characters, to see what is made of a damaged one.
    private static readonly string[] Damage =
    [
        " ",
        "-",
        "−",
        "+",
        ".",
        ",",
        "/",
        "0",
        "9",
        "٣",
        "a",
        "万",
        "\0",
        "\uD800",
    ];

    public static void Check<T>(ITextExamples<T> examples)
        where T : IParsable<T>
    {
        examples.Texts.Should().NotBeEmpty();
        examples.RefusedTexts.Should().NotBeEmpty();
        foreach (var culture in Cultures.All)
        {
            Cultures.Run(
                culture,
                () =>
                {
                    foreach (var (text, value) in examples.Texts)
                    {
                        CheckRoundTrip(text, value, $"of '{text}' under '{culture.Name}'");
                    }
                }
            );
        }

        foreach (var text in examples.RefusedTexts.Append(""))
        {
            Read<T>(text).Should().BeFalse($"'{text}' is no {typeof(T).Name}");
        }

        foreach (var (text, _) in examples.Texts)
        {
            foreach (var damaged in Damaged(text))
            {
                Read<T>(damaged);
            }
        }

        T.TryParse(null, null, out var nothing).Should().BeFalse("null is no text");
        nothing.Should().Be(default(T));
        FluentActions.Invoking(() => T.Parse(null!, null)).Should().Throw<ArgumentNullException>();
    }

    private static void CheckRoundTrip<T>(string text, T value, string because)
        where T : IParsable<T>
    {
        value.ToString().Should().Be(text, because);
        foreach (var (form, parse) in TextForms.Parsers<T>())
        {
            parse(text).Should().Be(value, $"{because} as {form}");
        }

        foreach (var (form, tryParse) in TextForms.Triers<T>())
        {
            tryParse(text).Should().Be((true, value), $"{because} as {form}");
        }

        if (value is IFormattable formattable)
        {
            formattable.ToString(null, null).Should().Be(text, because);
        }

        foreach (var (form, format) in TextForms.Formatters(value))
        {
            var length = form == "chars" ? text.Length : Encoding.UTF8.GetByteCount(text);
            format(length).Should().Be(text, $"{because} as {form}");
            format(length + 1).Should().Be(text, $"{because} as {form} with room to spare");
            format(length - 1).Should().BeNull($"{because} as {form} without room");
            format(0).Should().BeNull($"{because} as {form} without any room");
        }
    }

    /// <summary>Whether the text is read; every way must say the same.</summary>
    private static bool Read<T>(string text)
        where T : IParsable<T>
    {
        var read = T.TryParse(text, null, out var value);
        Require(read || Same(value, default), text, "what is not read gives nothing");

        // UTF-8 cannot say what a lone surrogate says.
        var comparable = !text.Contains('\uD800', StringComparison.Ordinal);
        foreach (var (form, tryParse) in TextForms.Triers<T>().Where(one => comparable || one.Key != "UTF-8"))
        {
            var (readHere, valueHere) = tryParse(text);
            Require(readHere == read && Same(valueHere, value), text, $"tried as {form} it is what it is as string");
        }

        foreach (var (form, parse) in TextForms.Parsers<T>().Where(one => comparable || one.Key != "UTF-8"))
        {
            try
            {
                Require(Same(parse(text), value) && read, text, $"parsed as {form} it is what it is when tried");
            }
            catch (Exception exception) when (exception is FormatException or OverflowException)
            {
                Require(!read && exception.Message.Length > 10, text, $"parsed as {form} it is what it is when tried");
            }
        }

        return read;
    }

    private static bool Same<T>(T? left, T? right) => EqualityComparer<T>.Default.Equals(left, right);

    // Thousands of texts are tried: an assertion that explains itself is only made of one that fails.
    private static void Require(bool holds, string text, string law)
    {
        if (!holds)
        {
            throw new Xunit.Sdk.XunitException($"The text '{text}' breaks the law: {law}.");
        }
    }

    private static IEnumerable<string> Damaged(string text)
    {
        for (var at = 0; at <= text.Length; at++)
        {
            yield return text[..at];
            yield return text[at..];
            foreach (var damage in Damage)
            {
                yield return text.Insert(at, damage);
                if (at < text.Length)
                {
                    yield return string.Concat(text.AsSpan(0, at), damage, text.AsSpan(at + 1));
                }
            }
        }
    }
}
