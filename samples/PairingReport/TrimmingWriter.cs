using System.Text;

namespace PairingReport;

/// <summary>Leaves out the blanks at the end of each line, which tables pad their cells with.</summary>
internal sealed class TrimmingWriter(TextWriter target) : TextWriter
{
    private readonly StringBuilder line = new();

    public override Encoding Encoding => target.Encoding;

    public override void Write(char value)
    {
        if (value == '\n')
        {
            target.Write(line.ToString().TrimEnd());
            target.Write('\n');
            line.Clear();
        }
        else if (value != '\r')
        {
            line.Append(value);
        }
    }

    public override void Flush()
    {
        // An unfinished line waits for its end; the report ends every line.
        target.Flush();
    }
}
