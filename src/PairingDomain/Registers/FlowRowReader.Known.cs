namespace PairingDomain.Registers;

// Fields that stand side by side and are the same in many rows, by the bytes in which they stand.
public sealed partial class FlowRowReader
{
    private const int Keepable =
        (1 << (int)FlowField.Currency)
        | (1 << (int)FlowField.Sector)
        | (1 << (int)FlowField.Instrument)
        | (1 << (int)FlowField.SourceOfFunds)
        | (1 << (int)FlowField.Kind);

    private readonly FieldCache known = new();
    private readonly List<KnownFields> knownFields = [];

    /// <summary>Takes fields of the row in that stand in bytes which were given to <see cref="Keep"/>, without a look at each.</summary>
    /// <param name="bytes">The bytes, with whatever stands between and around the fields.</param>
    /// <returns>False where they were not kept: each field is to be <see cref="Set"/>.</returns>
    /// <exception cref="InvalidOperationException">No row was begun.</exception>
    public bool TrySetKept(ReadOnlySpan<byte> bytes)
    {
        if (!IsOpen)
        {
            RefuseUse(null);
        }

        if (bytes.IsEmpty || !known.TryGet(bytes, out var number))
        {
            return false;
        }

        var fields = knownFields[number];
        set |= fields.Set;
        foreach (var (field, code) in fields.Codes)
        {
            codes[field] = code;
        }

        return true;
    }

    /// <summary>
    /// Keeps what fields of the row say, for <see cref="TrySetKept"/> of rows in which they stand in the same bytes. Nothing is
    /// kept of a row with a fault, nor where there is no more room.
    /// </summary>
    /// <param name="bytes">The bytes in which the fields stand: they say all of these fields and nothing of others.</param>
    /// <param name="fields">The fields: of the currency, the sector, the instrument, the source of funds and the kind.</param>
    /// <exception cref="InvalidOperationException">No row was begun.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of the fields is another one.</exception>
    public void Keep(ReadOnlySpan<byte> bytes, IReadOnlyList<FlowField> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        if (!IsOpen)
        {
            RefuseUse(null);
        }

        var kept = 0;
        foreach (var field in fields)
        {
            if ((int)field is < 0 or >= Fields || (Keepable & (1 << (int)field)) == 0)
            {
                throw new ArgumentOutOfRangeException(nameof(fields), field, "Such a field is not kept.");
            }

            kept |= 1 << (int)field;
        }

        if (faultCount == 0 && known.Add(bytes, knownFields.Count))
        {
            knownFields.Add(new KnownFields(set & kept, [.. fields.Select(field => ((int)field, codes[(int)field]))]));
        }
    }
}
