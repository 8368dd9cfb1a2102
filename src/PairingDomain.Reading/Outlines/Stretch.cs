namespace PairingDomain.Reading.Outlines;

/// <summary>Characters of a text from <see cref="Start"/> to before <see cref="End"/>.</summary>
internal readonly record struct Stretch(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(int at) => at >= Start && at < End;

    public bool Meets(int start, int end) => start < End && end > Start;
}
