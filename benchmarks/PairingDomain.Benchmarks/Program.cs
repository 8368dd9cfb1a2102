using BenchmarkDotNet.Running;
using PairingDomain.Benchmarks;
using PairingDomain.Benchmarks.ReferenceData;

// dotnet run -c Release --project benchmarks/PairingDomain.Benchmarks -- --filter '*'
// dotnet run -c Release --project benchmarks/PairingDomain.Benchmarks -- --catalogues
if (!CatalogueTable.TryRun(args))
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(ShellArguments.WithoutExpansion(args));
}
