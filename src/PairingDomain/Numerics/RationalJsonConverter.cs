using System.ComponentModel;
using PairingDomain.Json;

namespace PairingDomain.Numerics;

/// <summary>A rational number as the JSON string of its text, "143.63" or "2000/3", so that no reader takes it for a binary double.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RationalJsonConverter()
    : TextJsonConverter<Rational>("a number as a string, such as \"143.63\" or \"2000/3\"")
{
    private protected override Rational Parse(string text) => Rational.Parse(text);
}
