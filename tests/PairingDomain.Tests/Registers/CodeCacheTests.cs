using System.Globalization;
using System.Text;
using PairingDomain.Registers;

namespace PairingDomain.Tests.Registers;

/// <summary>Meanings of texts of six bytes.</summary>
public sealed class CodeCacheTests
{
    [Fact]
    public void A_text_has_the_value_it_was_kept_with_and_no_other_text_has()
    {
        var cache = new CodeCache();
        cache.Add("440300"u8, 7);
        cache.Add("520500"u8, 0);
        ValueOf(cache, "440300").Should().Be(7);
        ValueOf(cache, "520500").Should().Be(0);
        ValueOf(cache, "440301").Should().BeNull();
        ValueOf(cache, "540300").Should().BeNull();
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(65_535, 65_535)]
    [InlineData(-1, null)]
    [InlineData(65_536, null)]
    public void A_value_needs_sixteen_bits(int value, int? found)
    {
        var cache = new CodeCache();
        cache.Add("440300"u8, value);
        ValueOf(cache, "440300").Should().Be(found);
    }

    [Fact]
    public void Six_bytes_of_0_are_never_known()
    {
        var cache = new CodeCache();
        ValueOf(cache, "\0\0\0\0\0\0").Should().BeNull();
        cache.Add("\0\0\0\0\0\0"u8, 5);
        ValueOf(cache, "\0\0\0\0\0\0").Should().BeNull();
    }

    [Fact]
    public void Nearly_all_codes_of_divisions_are_kept_and_no_more_than_there_is_room_for()
    {
        var cache = new CodeCache();
        for (var code = 0; code < 20_000; code++)
        {
            cache.Add(BytesOf(code), code);
        }

        var found = Enumerable.Range(0, 20_000).Select(code => (code, value: ValueOf(cache, BytesOf(code)))).ToList();
        found.Where(one => one.value is not null).Should().OnlyContain(one => one.value == one.code);
        found.Take(10_000).Count(one => one.value is not null).Should().BeGreaterThan(9_900);
        found.Count(one => one.value is not null).Should().BeLessThanOrEqualTo(16_384);
    }

    private static byte[] BytesOf(int code) =>
        Encoding.ASCII.GetBytes((100_000 + code).ToString(CultureInfo.InvariantCulture));

    private static int? ValueOf(CodeCache cache, string text) => ValueOf(cache, Encoding.ASCII.GetBytes(text));

    private static int? ValueOf(CodeCache cache, byte[] text) => cache.TryGet(text, out var value) ? value : null;
}
