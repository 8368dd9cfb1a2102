using System.Runtime.ExceptionServices;

namespace PairingDomain.Flows;

/// <summary>
/// Work in parts, of which each thread takes the next one that nobody has taken. The caller's thread works too, and waits
/// only for parts that somebody has begun: a thread of the pool that comes too late finds nothing left to do.
/// </summary>
internal sealed class FlowWork : IThreadPoolWorkItem
{
    private readonly int parts;
    private readonly Action<int> work;
    private int taken;
    private int done;
    private ExceptionDispatchInfo? failure;

    private FlowWork(int parts, Action<int> work)
    {
        this.parts = parts;
        this.work = work;
    }

    /// <summary>Does all parts; when one fails, the others are done all the same, and then its exception is thrown.</summary>
    /// <param name="threads">The most threads to use.</param>
    /// <param name="parts">How many parts there are.</param>
    /// <param name="work">Does a part, given its number; on any thread.</param>
    public static void Share(int threads, int parts, Action<int> work)
    {
        var all = new FlowWork(parts, work);
        for (var thread = 1; thread < Math.Min(threads, parts); thread++)
        {
            ThreadPool.UnsafeQueueUserWorkItem(all, preferLocal: false);
        }

        all.Execute();
        all.Wait();
        all.failure?.Throw();
    }

    /// <summary>Does parts while there are any.</summary>
    public void Execute()
    {
        for (var part = Take(); part < parts; part = Take())
        {
            try
            {
                work(part);
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }

            if (Interlocked.Increment(ref done) == parts)
            {
                lock (work)
                {
                    Monitor.PulseAll(work);
                }
            }
        }
    }

    private int Take() => Interlocked.Increment(ref taken) - 1;

    private void Wait()
    {
        var spin = default(SpinWait);
        while (Volatile.Read(ref done) < parts && !spin.NextSpinWillYield)
        {
            spin.SpinOnce();
        }

        lock (work)
        {
            while (Volatile.Read(ref done) < parts)
            {
                Monitor.Wait(work);
            }
        }
    }
}
