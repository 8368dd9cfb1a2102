using System.Buffers.Binary;
using System.Text;
using PairingDomain.Pairings;
using PairingDomain.Storage;

namespace PairingDomain.Flows;

/// <summary>
/// A dictionary of sides as bytes: for each its day (16 bits), the length of its text and of its Chinese name in bytes (32
/// bits each; -1 for none), the text that <see cref="Partner.Parse(string)"/> reads and the name, both UTF-8.
/// </summary>
internal static class FlowSideCoder
{
    private const int HeadSize = sizeof(ushort) + (2 * sizeof(int));

    // Text that is no Unicode is refused on both ways.
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static byte[] Encode(IReadOnlyList<FlowSide> sides)
    {
        using var bytes = new MemoryStream();
        Span<byte> head = stackalloc byte[HeadSize];
        foreach (var side in sides)
        {
            var text = Strict.GetBytes(side.Partner.ToString());
            var name = side.Partner.NameZh is { } nameZh ? Strict.GetBytes(nameZh) : null;
            BinaryPrimitives.WriteUInt16LittleEndian(head, (ushort)FlowDay.NumberOf(side.Day));
            BinaryPrimitives.WriteInt32LittleEndian(head[sizeof(ushort)..], text.Length);
            BinaryPrimitives.WriteInt32LittleEndian(head[(sizeof(ushort) + sizeof(int))..], name?.Length ?? -1);
            bytes.Write(head);
            bytes.Write(text);
            bytes.Write(name);
        }

        return bytes.ToArray();
    }

    /// <exception cref="StorageException">The bytes are no dictionary: cut off, out of order, too long, or with what is no partner.</exception>
    public static FlowSide[] Decode(string section, ReadOnlySpan<byte> bytes, bool arePlaces)
    {
        List<FlowSide> sides = [];
        while (bytes.Length > 0)
        {
            if (bytes.Length < HeadSize)
            {
                throw Fault(section, sides.Count, "is cut off");
            }

            var day = BinaryPrimitives.ReadUInt16LittleEndian(bytes);
            var textLength = BinaryPrimitives.ReadInt32LittleEndian(bytes[sizeof(ushort)..]);
            var nameLength = BinaryPrimitives.ReadInt32LittleEndian(bytes[(sizeof(ushort) + sizeof(int))..]);
            bytes = bytes[HeadSize..];
            if (textLength < 0 || nameLength < -1 || (long)textLength + Math.Max(0, nameLength) > bytes.Length)
            {
                throw Fault(section, sides.Count, "is cut off");
            }

            var partner = PartnerOf(
                bytes[..textLength],
                bytes.Slice(textLength, Math.Max(0, nameLength)),
                nameLength >= 0
            );
            bytes = bytes[(textLength + Math.Max(0, nameLength))..];
            if (partner is null || (arePlaces && partner.IsOrganisation))
            {
                throw Fault(section, sides.Count, arePlaces ? "is no place" : "is no partner");
            }

            if (day >= FlowDay.Count)
            {
                throw Fault(section, sides.Count, FormattableString.Invariant($"has day {day}"));
            }

            var side = new FlowSide(partner, FlowDay.DayOf(day));
            if (sides.Count > 0 && FlowSideOrder.Instance.Compare(sides[^1], side) >= 0)
            {
                throw Fault(section, sides.Count, "is out of order");
            }

            sides.Add(side);
        }

        return sides.Count <= FlowLimits.MostSides
            ? [.. sides]
            : throw Fault(section, sides.Count, FormattableString.Invariant($"is beyond {FlowLimits.MostSides}"));
    }

    private static Partner? PartnerOf(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name, bool hasName)
    {
        try
        {
            return !Partner.TryParse(Strict.GetString(text), out var partner) ? null
                : !hasName ? partner
                : partner.IsOrganisation
                    ? Partner.Organisation(partner.Kind, partner.Name!, partner.Place, Strict.GetString(name))
                : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static StorageException Fault(string section, int number, string how) =>
        new(
            StorageFault.Inconsistent,
            section,
            FormattableString.Invariant($"Entry {number} of section '{section}' {how}.")
        );
}
