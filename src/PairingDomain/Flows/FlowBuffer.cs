namespace PairingDomain.Flows;

/// <summary>The rows of a builder in columns that grow, in the order in which they came. Sides have numbers of the builder.</summary>
/// <typeparam name="T">64-bit ten-thousandths, or decimal.</typeparam>
internal sealed class FlowBuffer<T>
    where T : unmanaged
{
    private const int FirstCapacity = 1_024;

    public int Count { get; private set; }

    public T[] Amounts { get; private set; } = [];

    public byte[] Currencies { get; private set; } = [];

    public ushort[] Days { get; private set; } = [];

    public int[] Assisting { get; private set; } = [];

    public int[] Assisted { get; private set; } = [];

    public byte[] Sectors { get; private set; } = [];

    public byte[] Instruments { get; private set; } = [];

    public byte[] Sources { get; private set; } = [];

    public byte[] Kinds { get; private set; } = [];

    public void Add(T amount, in FlowRow row)
    {
        if (Count == Amounts.Length)
        {
            Resize(Math.Max(FirstCapacity, checked(Count * 2)));
        }

        var at = Count++;
        Amounts[at] = amount;
        Currencies[at] = row.Currency;
        Days[at] = row.Day;
        Assisting[at] = row.Assisting;
        Assisted[at] = row.Assisted;
        Sectors[at] = row.Sector;
        Instruments[at] = row.Instrument;
        Sources[at] = row.Source;
        Kinds[at] = row.Kind;
    }

    /// <summary>Makes room for so many rows in all.</summary>
    public void Reserve(int rows)
    {
        if (rows > Amounts.Length)
        {
            Resize(rows);
        }
    }

    private void Resize(int rows)
    {
        Amounts = Resized(Amounts, rows);
        Currencies = Resized(Currencies, rows);
        Days = Resized(Days, rows);
        Assisting = Resized(Assisting, rows);
        Assisted = Resized(Assisted, rows);
        Sectors = Resized(Sectors, rows);
        Instruments = Resized(Instruments, rows);
        Sources = Resized(Sources, rows);
        Kinds = Resized(Kinds, rows);
    }

    private static TItem[] Resized<TItem>(TItem[] old, int rows)
    {
        Array.Resize(ref old, rows);
        return old;
    }
}
