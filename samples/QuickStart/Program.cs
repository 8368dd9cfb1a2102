using PairingDomain.Numerics;

// The front door on one screen.

// Numbers as texts write them, read exactly and with the place of the last digit written.
var written = WrittenNumber.Parse("50.8 million");
Console.WriteLine($"50.8 million is {written}, written to the nearest {written.Resolution}");
Console.WriteLine($"5080万 is {WrittenNumber.Parse("5080万")}");

// Fractions stay fractions: one mu is 2000/3 square metres.
var mu = Rational.Of(2000, 3);
Console.WriteLine($"2338 mu are {mu * 2338} square metres");
