namespace PairingDomain.Registers;

/// <summary>Lines of a stream of bytes, ended by a line feed or the end. Never holds more than one line and what was read ahead.</summary>
internal sealed class LineReader(Stream stream, int longest)
{
    private const int ReadAhead = 1 << 16;

    private byte[] buffer = new byte[ReadAhead];
    private int start;
    private int end;
    private bool isAtEnd;

    /// <summary>Bytes of all lines so far with their ends.</summary>
    public long Bytes { get; private set; }

    /// <summary>Number of the line that was read last, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>Whether the line is longer than any that is read; it was not read, and nothing after it can be.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The next line without its end; false at the end, and at a line that is too long.</summary>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        line = default;
        var seen = 0;
        while (true)
        {
            var length = buffer.AsSpan(start + seen, end - start - seen).IndexOf((byte)'\n');
            if (length >= 0 || (isAtEnd && end > start))
            {
                length = length >= 0 ? seen + length : end - start;
                Line++;
                if (length > longest)
                {
                    IsTooLong = true;
                    return false;
                }

                line = buffer.AsSpan(start, length);
                var taken = Math.Min(length + 1, end - start);
                start += taken;
                Bytes += taken;
                return true;
            }

            if (isAtEnd)
            {
                return false;
            }

            seen = end - start;
            if (seen > longest)
            {
                Line++;
                IsTooLong = true;
                return false;
            }

            Fill();
        }
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, (long)longest + ReadAhead));
        }

        var read = stream.Read(buffer.AsSpan(end));
        isAtEnd = read == 0;
        end += read;
    }
}
