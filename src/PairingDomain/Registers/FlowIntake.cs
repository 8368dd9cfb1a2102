using PairingDomain.Flows;

namespace PairingDomain.Registers;

/// <summary>
/// Takes in flows field by field, as UTF-8 text, and builds a table of them: what readers of CSV, of JSON Lines and of any
/// other form of register share, so that a text means the same in all of them. For one thread at a time.
/// </summary>
/// <remarks>
/// <para>
/// <see cref="Begin"/>, then <see cref="Set"/> for each field in any order, then <see cref="End"/>; at the end of the input
/// <see cref="Finish"/>. An empty text is no text. Names of places are looked up on the day of the flow; a name that has
/// several meanings or is misspelt is a fault.
/// </para>
/// <para>
/// Where several threads read, each has a <see cref="FlowRowReader"/> of its own from <see cref="NewReader"/>, and what the
/// readers make of the rows is given to <see cref="Add"/> in the order of the input.
/// </para>
/// </remarks>
public sealed class FlowIntake
{
    private readonly FlowFaults faults;
    private readonly FlowTableBuilder builder;
    private readonly RegisterTexts texts;
    private readonly SideField assisting;
    private readonly SideField assisted;
    private readonly FlowRowReader reader;

    /// <summary>An intake without flows.</summary>
    /// <param name="options">How texts are read; null takes <c>new()</c>.</param>
    /// <exception cref="ArgumentException">The currency of the options is <c>default</c>.</exception>
    public FlowIntake(RegisterOptions? options = null)
    {
        Options = options ?? new();
        faults = new FlowFaults(Options.MostFaults);
        builder = new FlowTableBuilder(Options.Places);
        texts = new RegisterTexts(Options, builder, faults);
        var eras = new Lazy<PlaceEras>(() => new PlaceEras(builder.Catalogue));
        assisting = new SideField(texts.Assisting, builder, eras, isAssisting: true);
        assisted = new SideField(texts.Assisted, builder, eras, isAssisting: false);
        reader = NewReader();
    }

    /// <summary>How many rows there were so far.</summary>
    public long Rows { get; private set; }

    /// <summary>How many rows had a fault so far.</summary>
    public long FaultyRows { get; private set; }

    /// <summary>How many faults there are so far, listed or not.</summary>
    public long FaultCount => faults.Count;

    /// <summary>How texts are read.</summary>
    public RegisterOptions Options { get; }

    /// <summary>A reader of rows for this intake. May be used by another thread than the intake and other readers.</summary>
    public FlowRowReader NewReader() => new(texts);

    /// <inheritdoc cref="FlowRowReader.Begin"/>
    public void Begin(long atLine) => reader.Begin(atLine);

    /// <inheritdoc cref="FlowRowReader.Set"/>
    public void Set(FlowField field, ReadOnlySpan<byte> utf8Text, long column) => reader.Set(field, utf8Text, column);

    /// <inheritdoc cref="FlowRowReader.Refuse"/>
    public void Refuse(long column, string message) => reader.Refuse(column, message);

    /// <summary>Ends the row; it becomes a flow unless something is wrong with it.</summary>
    /// <returns>Whether it became a flow.</returns>
    /// <exception cref="InvalidOperationException">No row was begun.</exception>
    public bool End() => Add(reader.End());

    /// <summary>Says that the input has a fault that is of no row: a header that is missing, a row too long to be read.</summary>
    /// <param name="atLine">The line of the input, from 1.</param>
    /// <param name="column">Where, from 1; 0 for the line as a whole.</param>
    /// <param name="message">What is wrong.</param>
    /// <exception cref="InvalidOperationException">A row was begun and not ended.</exception>
    public void RefuseInput(long atLine, long column, string message)
    {
        if (reader.IsOpen)
        {
            throw new InvalidOperationException("The row that was begun was not ended.");
        }

        faults.Add(new RegisterFault(atLine, column, null, message));
    }

    /// <summary>Takes a row in; it becomes a flow unless something is wrong with it.</summary>
    /// <param name="row">What a reader of this intake made of it.</param>
    /// <returns>Whether it became a flow.</returns>
    /// <exception cref="ArgumentException">The row is <c>default</c>.</exception>
    public bool Add(in RegisterRow row)
    {
        if (row.Line == 0)
        {
            throw new ArgumentException("default(RegisterRow) is no row.", nameof(row));
        }

        Rows++;
        if (row.Rest is null)
        {
            var codes = row.Codes;
            var giver = assisting.NumberOf(codes.Assisting, codes.Day);
            builder.AddRow(
                row.Narrow,
                codes with
                {
                    Assisting = giver,
                    Assisted = assisted.NumberOf(codes.Assisted, codes.Day),
                }
            );
            return true;
        }

        return AddWith(row, row.Rest);
    }

    private bool AddWith(in RegisterRow row, RowRest rest)
    {
        var before = faults.Count;
        if (rest.FaultCount > 0)
        {
            faults.Add(rest.FaultCount, rest.Faults);
        }
        else
        {
            Complete(row, rest);
        }

        FaultyRows += faults.Count > before ? 1 : 0;
        return faults.Count == before;
    }

    /// <summary>The flows and the faults. The intake is of no use after it.</summary>
    public RegisterReading Finish()
    {
        var isKept = faults.Count == 0 || Options.KeepsGoodRows;
        return new RegisterReading(
            !isKept ? null
                : Options.IsClustered ? builder.Build()
                : builder.BuildUnclustered(),
            Rows,
            FaultyRows,
            FaultCount,
            faults.Listed
        );
    }

    private void Complete(in RegisterRow row, RowRest rest)
    {
        var codes = row.Codes;
        var giver = assisting.NumberOf(codes.Assisting, rest.AssistingName, codes.Day, out var giverFault);
        var taker = assisted.NumberOf(codes.Assisted, rest.AssistedName, codes.Day, out var takerFault);
        if (giverFault is not null)
        {
            faults.Add(new RegisterFault(row.Line, rest.AssistingColumn, FlowField.Assisting, giverFault));
        }

        if (takerFault is not null)
        {
            faults.Add(new RegisterFault(row.Line, rest.AssistedColumn, FlowField.Assisted, takerFault));
        }

        if (giverFault is not null || takerFault is not null)
        {
            return;
        }

        var numbers = codes with { Assisting = giver, Assisted = taker };
        if (rest.Wide is { } wide)
        {
            builder.AddRow(wide, numbers);
        }
        else
        {
            builder.AddRow(row.Narrow, numbers);
        }
    }
}
