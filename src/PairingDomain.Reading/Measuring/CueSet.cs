namespace PairingDomain.Reading.Measuring;

/// <summary>A set of words, by their numbers. Sets of one size can be compared; those of a text have few of many words.</summary>
internal sealed class CueSet
{
    private readonly ulong[] bits;
    private readonly List<int> used = [];

    /// <param name="count">How many words there are.</param>
    public CueSet(int count) => bits = new ulong[(count + 63) / 64];

    public void Add(int cue)
    {
        ref var word = ref bits[cue >> 6];
        if (word == 0)
        {
            used.Add(cue >> 6);
        }

        word |= 1UL << cue;
    }

    public void Clear()
    {
        foreach (var index in used)
        {
            bits[index] = 0;
        }

        used.Clear();
    }

    /// <summary>Whether the two have a word in common; quickest when asked of the smaller one.</summary>
    public bool Meets(CueSet other)
    {
        foreach (var index in used)
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
