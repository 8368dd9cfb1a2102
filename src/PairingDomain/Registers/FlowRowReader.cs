using PairingDomain.Flows;

namespace PairingDomain.Registers;

/// <summary>
/// Reads the texts of the rows of a register, field by field. For one thread at a time; every thread that reads has its own,
/// from <see cref="FlowIntake.NewReader"/>.
/// </summary>
public sealed partial class FlowRowReader
{
    private const int Required =
        (1 << (int)FlowField.Amount)
        | (1 << (int)FlowField.Currency)
        | (1 << (int)FlowField.Date)
        | (1 << (int)FlowField.Assisting)
        | (1 << (int)FlowField.Assisted)
        | (1 << (int)FlowField.Kind);
    private const int Fields = (int)FlowField.Kind + 1;

    private readonly RegisterTexts texts;
    private readonly AmountField amounts;
    private readonly int setAtBegin;
    private readonly int kindAtBegin;

    // Of every field; those of amounts and days stay empty, which are read as fast as found.
    private readonly CodeCache assistingCodes = new();
    private readonly CodeCache assistedCodes = new();
    private readonly FieldCache[] caches = [.. Enumerable.Range(0, Fields).Select(_ => new FieldCache())];
    private readonly FieldCache codesOfAmounts = new();
    private readonly long[] columns = new long[Fields];
    private readonly int[] codes = new int[Fields];

    private long line;
    private int set;
    private long narrow;
    private decimal? wide;
    private int currencyOfAmount;
    private string? assistingName;
    private string? assistedName;
    private int faultCount;
    private List<RegisterFault> faults = [];

    internal FlowRowReader(RegisterTexts texts)
    {
        this.texts = texts;
        amounts = texts.Amounts;
        kindAtBegin = (int)texts.Options.Kind.GetValueOrDefault();
        setAtBegin = texts.Options.Kind is null ? 0 : 1 << (int)FlowField.Kind;
    }

    /// <summary>Whether a row was begun and not ended.</summary>
    internal bool IsOpen { get; private set; }

    /// <summary>Begins a row.</summary>
    /// <param name="atLine">The line of the input, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The line is below 1.</exception>
    public void Begin(long atLine)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atLine, 1);
        line = atLine;
        IsOpen = true;
        set = setAtBegin;
        codes[(int)FlowField.Currency] = 0;
        codes[(int)FlowField.Sector] = 0;
        codes[(int)FlowField.Instrument] = 0;
        codes[(int)FlowField.SourceOfFunds] = 0;
        codes[(int)FlowField.Kind] = kindAtBegin;
        currencyOfAmount = 0;
        wide = null;
        assistingName = null;
        assistedName = null;
        faultCount = 0;
    }

    /// <summary>Takes a field of the row in.</summary>
    /// <param name="field">Which.</param>
    /// <param name="utf8Text">Its text; blanks around it do not count.</param>
    /// <param name="column">Where it stands, for faults.</param>
    /// <exception cref="InvalidOperationException">No row was begun.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The field is not defined.</exception>
    public void Set(FlowField field, ReadOnlySpan<byte> utf8Text, long column)
    {
        var number = (int)field;
        if (!IsOpen || number is < 0 or >= Fields)
        {
            RefuseUse(field);
        }

        var text = Trimmed(utf8Text);
        if (text.IsEmpty)
        {
            return;
        }

        // A text that cannot be read is a fault of its own: it is not said again that the field is missing.
        set |= 1 << number;
        columns[number] = column;
        if (!TryKnown(field, text, out codes[number]) && !TryRead(field, text))
        {
            AddFault(column, field, texts.IsListing ? Reason(field, Text(text)) : null);
        }
    }

    // What is read without a text being made of it.
    private bool TryKnown(FlowField field, ReadOnlySpan<byte> text, out int code)
    {
        switch (field)
        {
            case FlowField.Amount:
                (code, wide) = (0, null);
                return amounts.TryRead(text, out narrow);
            case FlowField.Date:
                return (code = DateField.Read(text)) >= 0;
            case FlowField.Assisting when text.Length == CodeCache.Length && assistingCodes.TryGet(text, out code):
            case FlowField.Assisted when text.Length == CodeCache.Length && assistedCodes.TryGet(text, out code):
                return true;
            default:
                return caches[(int)field].TryGet(text, out code);
        }
    }

    /// <summary>Says that the row has a fault that is none of a field: quotes that do not close, a field too many.</summary>
    /// <param name="column">Where, from 1; 0 for the row as a whole.</param>
    /// <param name="message">What is wrong.</param>
    /// <exception cref="InvalidOperationException">No row was begun.</exception>
    public void Refuse(long column, string message)
    {
        if (!IsOpen)
        {
            RefuseUse(null);
        }

        AddFault(column, null, message);
    }

    /// <summary>Ends the row.</summary>
    /// <returns>The row, which becomes a flow when it is given to <see cref="FlowIntake.Add"/>.</returns>
    /// <exception cref="InvalidOperationException">No row was begun.</exception>
    public RegisterRow End()
    {
        if (!IsOpen)
        {
            RefuseUse(null);
        }

        IsOpen = false;
        var currency = faultCount == 0 ? CurrencyCode() : 0;
        if (faultCount == 0 && (Required & ~set) is var missing and not 0)
        {
            RefuseMissing(missing);
        }

        if (faultCount > 0)
        {
            return new RegisterRow(line, 0, default, Rest());
        }

        var row = new FlowRow(
            (byte)currency,
            (ushort)codes[(int)FlowField.Date],
            codes[(int)FlowField.Assisting],
            codes[(int)FlowField.Assisted],
            (byte)codes[(int)FlowField.Sector],
            (byte)codes[(int)FlowField.Instrument],
            (byte)codes[(int)FlowField.SourceOfFunds],
            (byte)codes[(int)FlowField.Kind]
        );
        return new RegisterRow(
            line,
            narrow,
            row,
            wide is null && row is { Assisting: >= 0, Assisted: >= 0 } ? null : Rest()
        );
    }

    private RowRest Rest()
    {
        var rest = new RowRest(
            wide,
            assistingName,
            assistedName,
            columns[(int)FlowField.Assisting],
            columns[(int)FlowField.Assisted],
            faultCount,
            faults
        );
        faults = faults.Count == 0 ? faults : [];
        return rest;
    }

    private int CurrencyCode()
    {
        const int Bit = 1 << (int)FlowField.Currency;
        if ((set & Bit) != 0)
        {
            var code = codes[(int)FlowField.Currency];
            if (currencyOfAmount != 0 && currencyOfAmount != code + 1)
            {
                AddFault(
                    columns[(int)FlowField.Currency],
                    FlowField.Currency,
                    "The amount names another currency than the currency does."
                );
            }

            return code;
        }

        var own = currencyOfAmount != 0 ? currencyOfAmount : texts.Currency;
        set |= own != 0 ? Bit : 0;
        return Math.Max(0, own - 1);
    }

    private void RefuseMissing(int missing)
    {
        for (var field = 0; field < Fields; field++)
        {
            if ((missing & (1 << field)) != 0)
            {
                AddFault(
                    0,
                    (FlowField)field,
                    texts.IsListing ? $"The flow lacks its {Grouping.Words.Of((FlowField)field)}." : null
                );
            }
        }
    }

    // A fault without a message is one that is not listed.
    private void AddFault(long column, FlowField? field, string? message)
    {
        faultCount++;
        if (message is not null && faults.Count < texts.Options.MostFaults)
        {
            faults.Add(new RegisterFault(line, column, field, message));
        }
    }

    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> text) =>
        text.IsEmpty || (text[0] > (byte)' ' && text[^1] > (byte)' ') ? text : text.Trim(" \t\r\n"u8);

    private void RefuseUse(FlowField? field)
    {
        if (!IsOpen)
        {
            throw new InvalidOperationException("No row was begun.");
        }

        throw new ArgumentOutOfRangeException(nameof(field), field, "There is no such field of a flow.");
    }
}
