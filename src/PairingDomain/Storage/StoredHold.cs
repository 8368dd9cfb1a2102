namespace PairingDomain.Storage;

/// <summary>Keeps stored bytes where they are until it is disposed, once. <c>default</c> holds nothing.</summary>
internal readonly struct StoredHold : IDisposable
{
    private readonly StoredBytes[]? held;

    /// <summary>Holds all of them, or none.</summary>
    /// <exception cref="ObjectDisposedException">One was let go.</exception>
    public StoredHold(StoredBytes[] all)
    {
        for (var at = 0; at < all.Length; at++)
        {
            try
            {
                all[at].Hold();
            }
            catch (ObjectDisposedException)
            {
                Release(all.AsSpan(0, at));
                throw;
            }
        }

        held = all;
    }

    /// <inheritdoc/>
    public void Dispose() => Release(held);

    private static void Release(ReadOnlySpan<StoredBytes> all)
    {
        foreach (var one in all)
        {
            one.Release();
        }
    }
}
