using System.Text;
using PairingDomain.Registers;

namespace PairingDomain.Csv;

/// <summary>How a CSV register of flows is read. <c>new()</c>: the headers, the separator and the encoding are told from the input.</summary>
public sealed record FlowCsvOptions
{
    /// <summary>How the texts of the fields are read, and what is kept of a register with faults.</summary>
    public RegisterOptions Register { get; init; } = new();

    /// <summary>Which field a column is, by its header as it stands in the file; goes before the headers that are known.</summary>
    public IReadOnlyDictionary<string, FlowField> Columns { get; init; } = new Dictionary<string, FlowField>();

    /// <summary>What an amount of 1 is in full units, by the header as it stands in the file; goes before a unit in the header.</summary>
    public IReadOnlyDictionary<string, decimal> Units { get; init; } = new Dictionary<string, decimal>();

    /// <summary>
    /// Whether columns with other headers are passed over. Otherwise each is a fault, so that a header with a slip of the pen
    /// is no column left out in silence.
    /// </summary>
    public bool IgnoresOtherColumns { get; init; }

    /// <summary>An ASCII character; null tells comma, semicolon, tab and bar apart by the first lines.</summary>
    public char? Separator { get; init; }

    /// <summary>
    /// The encoding; null tells UTF-8, GB18030, and what has a byte order mark, apart by the first 256 KiB. GB18030 is to be
    /// named where those may be ASCII only: what comes later is then a fault.
    /// </summary>
    public Encoding? Encoding { get; init; }
}
