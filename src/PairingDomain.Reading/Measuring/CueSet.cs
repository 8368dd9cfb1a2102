namespace PairingDomain.Reading.Measuring;

/// <summary>A set of words, by their numbers.</summary>
internal sealed class CueSet
{
    private readonly ulong[] bits;

    /// <param name="count">How many words there are.</param>
    public CueSet(int count) => bits = new ulong[(count + 63) / 64];

    public void Add(int cue) => bits[cue >> 6] |= 1UL << cue;

    public bool Meets(CueSet other)
    {
        for (var index = 0; index < bits.Length; index++)
        {
            if ((bits[index] & other.bits[index]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public bool Has(int cue) => (bits[cue >> 6] >> cue & 1) != 0;
}
