namespace PairingDomain.Csv.Tests;

/// <summary>Some bytes, then one byte again and again; nothing of it is stored.</summary>
internal sealed class EndlessStream(byte[] start, byte then, long count) : Stream
{
    /// <summary>How many bytes were given.</summary>
    public long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (Given < start.Length)
        {
            var given = Math.Min(buffer.Length, start.Length - (int)Given);
            start.AsSpan((int)Given, given).CopyTo(buffer);
            Given += given;
            return given;
        }

        var length = (int)Math.Min(buffer.Length, start.Length + Math.Min(count, long.MaxValue / 2) - Given);
        buffer[..length].Fill(then);
        Given += length;
        return length;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
