namespace PairingDomain.Ledgers;

/// <summary>Sets of the numbers from 0 that are joined step by step; the smallest number of a set stands for it.</summary>
internal sealed class DisjointSets
{
    private readonly int[] parents;

    public DisjointSets(int count)
    {
        parents = new int[count];
        for (var number = 0; number < count; number++)
        {
            parents[number] = number;
        }
    }

    public int Find(int number)
    {
        while (parents[number] != number)
        {
            number = parents[number] = parents[parents[number]];
        }

        return number;
    }

    public void Join(int one, int other)
    {
        (one, other) = (Find(one), Find(other));
        parents[Math.Max(one, other)] = Math.Min(one, other);
    }
}
