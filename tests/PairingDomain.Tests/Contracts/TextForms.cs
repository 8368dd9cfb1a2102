using System.Reflection;
using System.Text;

namespace PairingDomain.Tests.Contracts;

/// <summary>
/// Every way that a type offers to read and to write text, as functions of strings. A type that does not offer one is
/// left alone.
/// </summary>
internal static class TextForms
{
    /// <summary>Reads a text or throws, in each way that <typeparamref name="T"/> offers.</summary>
    public static IReadOnlyDictionary<string, Func<string, T>> Parsers<T>()
        where T : IParsable<T>
    {
        var forms = new Dictionary<string, Func<string, T>> { ["string"] = text => T.Parse(text, null) };
        AddWhere<T>(typeof(ISpanParsable<>), nameof(AddSpanParser), forms);
        AddWhere<T>(typeof(IUtf8SpanParsable<>), nameof(AddUtf8Parser), forms);
        return forms;
    }

    /// <summary>Tries to read a text, in each way that <typeparamref name="T"/> offers.</summary>
    public static IReadOnlyDictionary<string, Func<string, (bool Read, T? Value)>> Triers<T>()
        where T : IParsable<T>
    {
        var forms = new Dictionary<string, Func<string, (bool Read, T? Value)>>
        {
            ["string"] = text => (T.TryParse(text, null, out var value), value),
        };
        AddWhere<T>(typeof(ISpanParsable<>), nameof(AddSpanTrier), forms);
        AddWhere<T>(typeof(IUtf8SpanParsable<>), nameof(AddUtf8Trier), forms);
        return forms;
    }

    /// <summary>Writes a value into a buffer of a given length, in each way that it offers; null when it does not fit.</summary>
    public static IReadOnlyDictionary<string, Func<int, string?>> Formatters<T>(T value)
    {
        var forms = new Dictionary<string, Func<int, string?>>();
        if (value is ISpanFormattable chars)
        {
            forms["chars"] = length =>
            {
                var buffer = new char[length];
                var fits = chars.TryFormat(buffer, out var written, "", null);
                written.Should().BeInRange(0, fits ? length : 0, "nothing is written that does not fit");
                return fits ? new string(buffer, 0, written) : null;
            };
        }

        if (value is IUtf8SpanFormattable bytes)
        {
            forms["UTF-8"] = length =>
            {
                var buffer = new byte[length];
                var fits = bytes.TryFormat(buffer, out var written, "", null);
                written.Should().BeInRange(0, fits ? length : 0, "nothing is written that does not fit");
                return fits ? Encoding.UTF8.GetString(buffer, 0, written) : null;
            };
        }

        return forms;
    }

    private static void AddWhere<T>(Type openInterface, string method, object forms)
    {
        if (typeof(T).GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == openInterface))
        {
            typeof(TextForms)
                .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(typeof(T))
                .Invoke(null, [forms]);
        }
    }

    private static void AddSpanParser<T>(Dictionary<string, Func<string, T>> forms)
        where T : ISpanParsable<T> => forms["span"] = text => T.Parse(text.AsSpan(), null);

    private static void AddUtf8Parser<T>(Dictionary<string, Func<string, T>> forms)
        where T : IUtf8SpanParsable<T> => forms["UTF-8"] = text => T.Parse(Encoding.UTF8.GetBytes(text), null);

    private static void AddSpanTrier<T>(Dictionary<string, Func<string, (bool Read, T? Value)>> forms)
        where T : ISpanParsable<T> => forms["span"] = text => (T.TryParse(text.AsSpan(), null, out var value), value);

    private static void AddUtf8Trier<T>(Dictionary<string, Func<string, (bool Read, T? Value)>> forms)
        where T : IUtf8SpanParsable<T> =>
        forms["UTF-8"] = text => (T.TryParse(Encoding.UTF8.GetBytes(text), null, out var value), value);
}
