namespace PairingDomain.Tests.Registers;

/// <summary>Some bytes, then one byte for ever; nothing of it is stored.</summary>
internal sealed class RepeatingStream(byte[] start, byte then) : Stream
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

    public override int Read(byte[] buffer, int offset, int count)
    {
        for (var at = offset; at < offset + count; at++)
        {
            buffer[at] = Given < start.Length ? start[Given] : then;
            Given++;
        }

        return count;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
