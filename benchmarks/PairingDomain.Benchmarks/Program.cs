using BenchmarkDotNet.Running;
using PairingDomain.Benchmarks;

// dotnet run -c Release --project benchmarks/PairingDomain.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(ShellArguments.WithoutExpansion(args));
