namespace PairingDomain.Csv;

/// <summary>A stream whose beginning was looked at, from that beginning on. Does not own the stream.</summary>
internal sealed class SampledStream : Stream
{
    /// <summary>How much is looked at.</summary>
    public const int SampleSize = 1 << 18;

    private readonly Stream rest;
    private readonly byte[] sample = new byte[SampleSize];
    private readonly int length;
    private int taken;
    private long given;

    public SampledStream(Stream stream)
    {
        rest = stream;
        length = stream.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
    }

    /// <summary>The beginning.</summary>
    public ReadOnlySpan<byte> Sample => sample.AsSpan(0, length);

    /// <summary>Whether that is all.</summary>
    public bool IsAll => length < SampleSize;

    /// <summary>How many bytes were read through this. Any thread may ask.</summary>
    public long Given => Volatile.Read(ref given);

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var count =
            taken < length ? ReadSample(buffer)
            : IsAll ? 0
            : rest.Read(buffer);
        Volatile.Write(ref given, given + count);
        return count;
    }

    private int ReadSample(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, length - taken);
        sample.AsSpan(taken, count).CopyTo(buffer);
        taken += count;
        return count;
    }

    /// <inheritdoc/>
    public override void Flush() { }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
