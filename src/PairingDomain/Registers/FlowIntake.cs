using PairingDomain.Flows;

namespace PairingDomain.Registers;

/// <summary>
/// Takes in flows field by field, as UTF-8 text, and builds a table of them: what readers of CSV, of JSON Lines and of any
/// other form of register share, so that a text means the same in all of them. For one thread at a time.
/// </summary>
/// <remarks>
/// <see cref="Begin"/>, then <see cref="Set"/> for each field in any order, then <see cref="End"/>; at the end of the input
/// <see cref="Finish"/>. An empty text is no text. Names of places are looked up on the day of the flow; a name that has
/// several meanings or is misspelt is a fault.
/// </remarks>
public sealed partial class FlowIntake
{
    private const int Required =
        (1 << (int)FlowField.Amount)
        | (1 << (int)FlowField.Currency)
        | (1 << (int)FlowField.Date)
        | (1 << (int)FlowField.Assisting)
        | (1 << (int)FlowField.Assisted)
        | (1 << (int)FlowField.Kind);
    private const int Fields = (int)FlowField.Kind + 1;

    private readonly RegisterOptions options;
    private readonly FlowTableBuilder builder;
    private readonly AmountField amounts;
    private readonly SideField assisting;
    private readonly SideField assisted;
    private readonly FieldCache[] words = [.. Enumerable.Range(0, Fields).Select(_ => new FieldCache())];
    private readonly List<RegisterFault> faults = [];
    private readonly long[] columns = new long[Fields];
    private readonly int[] codes = new int[Fields];
    private readonly int setAtBegin;
    private readonly int currencyAtBegin;

    private long line;
    private long faultsBefore;
    private bool isOpen;
    private int set;
    private long narrow;
    private decimal wide;
    private bool isWide;
    private int currencyOfAmount;

    /// <summary>An intake without flows.</summary>
    /// <param name="options">How texts are read; null takes <c>new()</c>.</param>
    public FlowIntake(RegisterOptions? options = null)
    {
        this.options = options ?? new();
        builder = new FlowTableBuilder(this.options.Places);
        amounts = new AmountField(this.options.AmountUnit, PointOf(this.options.Provider));
        assisting = new SideField(builder, isAssisting: true);
        assisted = new SideField(builder, isAssisting: false);
        if (this.options.Currency is { } currency)
        {
            if (currency.IsNone)
            {
                throw new ArgumentException("default(Currency) is none.", nameof(options));
            }

            currencyAtBegin = 1 + builder.NumberOf(currency);
        }

        setAtBegin = this.options.Kind is null ? 0 : 1 << (int)FlowField.Kind;
    }

    /// <summary>How many rows were begun.</summary>
    public long Rows { get; private set; }

    /// <summary>How many rows had a fault so far.</summary>
    public long FaultyRows { get; private set; }

    /// <summary>How many faults there are so far, listed or not.</summary>
    public long FaultCount { get; private set; }

    /// <summary>How texts are read.</summary>
    public RegisterOptions Options => options;

    /// <summary>Begins a row.</summary>
    /// <param name="atLine">The line of the input, from 1.</param>
    public void Begin(long atLine)
    {
        line = atLine;
        faultsBefore = FaultCount;
        isOpen = true;
        set = setAtBegin;
        codes[(int)FlowField.Sector] = 0;
        codes[(int)FlowField.Instrument] = 0;
        codes[(int)FlowField.SourceOfFunds] = 0;
        codes[(int)FlowField.Kind] = (int)options.Kind.GetValueOrDefault();
        codes[(int)FlowField.Currency] = 0;
        currencyOfAmount = 0;
        Rows++;
    }

    /// <summary>Takes a field of the row in.</summary>
    /// <param name="field">Which.</param>
    /// <param name="utf8Text">Its text; blanks around it do not count.</param>
    /// <param name="column">Where it stands, for faults.</param>
    /// <exception cref="InvalidOperationException">No row was begun.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The field is not defined.</exception>
    public void Set(FlowField field, ReadOnlySpan<byte> utf8Text, long column)
    {
        if (!isOpen || (uint)field >= Fields)
        {
            RefuseUse(field);
        }

        var text = Trimmed(utf8Text);
        if (text.IsEmpty)
        {
            return;
        }

        columns[(int)field] = column;
        if (SetText(field, text))
        {
            set |= 1 << (int)field;
        }
        else
        {
            // Said already what is wrong with it: not said again that it is missing.
            set |= 1 << (int)field;
            AddFault(column, field, IsListed ? Reason(field, Text(text)) : null);
        }
    }

    /// <summary>Says that the row has a fault that is none of a field: quotes that do not close, a field too many.</summary>
    /// <param name="column">Where, from 1; 0 for the row as a whole.</param>
    /// <param name="message">What is wrong.</param>
    /// <exception cref="InvalidOperationException">No row was begun.</exception>
    public void Refuse(long column, string message)
    {
        if (!isOpen)
        {
            RefuseUse(null);
        }

        AddFault(column, null, message);
    }

    /// <summary>Says that the input has a fault that is of no row: a header that is missing, a row too long to be read.</summary>
    /// <param name="atLine">The line of the input, from 1.</param>
    /// <param name="column">Where, from 1; 0 for the line as a whole.</param>
    /// <param name="message">What is wrong.</param>
    /// <exception cref="InvalidOperationException">A row was begun and not ended.</exception>
    public void RefuseInput(long atLine, long column, string message)
    {
        if (isOpen)
        {
            throw new InvalidOperationException("The row that was begun was not ended.");
        }

        line = atLine;
        AddFault(column, null, message);
    }

    /// <summary>Ends the row; it becomes a flow unless something is wrong with it.</summary>
    /// <returns>Whether it became a flow.</returns>
    /// <exception cref="InvalidOperationException">No row was begun.</exception>
    public bool End()
    {
        if (!isOpen)
        {
            RefuseUse(null);
        }

        isOpen = false;
        if (FaultCount == faultsBefore)
        {
            Complete();
        }

        if (FaultCount > faultsBefore)
        {
            FaultyRows++;
            return false;
        }

        return true;
    }

    /// <summary>The flows and the faults. The intake is of no use after it.</summary>
    public RegisterReading Finish()
    {
        var isKept = FaultCount == 0 || options.KeepsGoodRows;
        return new RegisterReading(
            !isKept ? null
                : options.IsClustered ? builder.Build()
                : builder.BuildUnclustered(),
            Rows,
            FaultyRows,
            FaultCount,
            faults
        );
    }

    private bool IsListed => faults.Count < options.MostFaults;

    private void Complete()
    {
        var currency = CurrencyCode();
        var missing = Required & ~set;
        if (missing != 0)
        {
            RefuseMissing(missing);
            return;
        }

        var day = codes[(int)FlowField.Date];
        var giver = assisting.NumberOf(codes[(int)FlowField.Assisting], day, out var giverFault);
        var taker = assisted.NumberOf(codes[(int)FlowField.Assisted], day, out var takerFault);
        if (giverFault is not null)
        {
            AddFault(columns[(int)FlowField.Assisting], FlowField.Assisting, giverFault);
        }

        if (takerFault is not null)
        {
            AddFault(columns[(int)FlowField.Assisted], FlowField.Assisted, takerFault);
        }

        if (FaultCount > faultsBefore)
        {
            return;
        }

        var row = new FlowRow(
            (byte)currency,
            (ushort)day,
            giver,
            taker,
            (byte)codes[(int)FlowField.Sector],
            (byte)codes[(int)FlowField.Instrument],
            (byte)codes[(int)FlowField.SourceOfFunds],
            (byte)codes[(int)FlowField.Kind]
        );
        if (isWide)
        {
            builder.AddRow(wide, row);
        }
        else
        {
            builder.AddRow(narrow, row);
        }
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

        var own = currencyOfAmount != 0 ? currencyOfAmount : currencyAtBegin;
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
                    IsListed ? $"The flow lacks its {Grouping.Words.Of((FlowField)field)}." : null
                );
            }
        }
    }

    private void AddFault(long column, FlowField? field, string? message)
    {
        FaultCount++;
        if (IsListed)
        {
            faults.Add(new RegisterFault(line, column, field, message!));
        }
    }

    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> text) =>
        text.IsEmpty || (text[0] > (byte)' ' && text[^1] > (byte)' ') ? text : text.Trim(" \t\r\n"u8);

    private void RefuseUse(FlowField? field)
    {
        if (!isOpen)
        {
            throw new InvalidOperationException("No row was begun.");
        }

        throw new ArgumentOutOfRangeException(nameof(field), field, "There is no such field of a flow.");
    }
}
