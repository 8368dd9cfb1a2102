using BenchmarkDotNet.Running;
using PairingDomain.Benchmarks;
using PairingDomain.Benchmarks.Flows;
using PairingDomain.Benchmarks.Reading;
using PairingDomain.Benchmarks.ReferenceData;

// dotnet run -c Release --project benchmarks/PairingDomain.Benchmarks -- --filter '*'
// dotnet run -c Release --project benchmarks/PairingDomain.Benchmarks -- --catalogues
// dotnet run -c Release --project benchmarks/PairingDomain.Benchmarks -- --quick
// dotnet run -c Release --project benchmarks/PairingDomain.Benchmarks -- --flow-files
// dotnet run -c Release --project benchmarks/PairingDomain.Benchmarks -- --reading
if (!CatalogueTable.TryRun(args) && !QuickTable.TryRun(args) && !FileTable.TryRun(args) && !ReadTable.TryRun(args))
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(ShellArguments.WithoutExpansion(args));
}
