namespace PairingDomain.Reading.Scanning;

/// <summary>Digits without a separator, with the separator in front of them: none for the first, '?' for a doubled one.</summary>
internal readonly record struct DigitGroup(char Separator, int Start, int End)
{
    public int Length => End - Start;
}
