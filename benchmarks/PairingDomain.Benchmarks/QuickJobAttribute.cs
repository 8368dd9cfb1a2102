using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace PairingDomain.Benchmarks;

/// <summary>
/// A short job, so that all benchmarks together run within minutes: one process, three warm-up and five measured
/// iterations of a fifth of a second. Enough for ratios; for times to three digits take <c>--job medium</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QuickJobAttribute()
    : JobConfigBaseAttribute(
        Job.Default.WithLaunchCount(1)
            .WithWarmupCount(3)
            .WithIterationCount(5)
            .WithIterationTime(TimeInterval.FromMilliseconds(200))
            .WithId("Quick")
    );
