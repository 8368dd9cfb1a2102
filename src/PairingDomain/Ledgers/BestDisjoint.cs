using PairingDomain.Numerics;

namespace PairingDomain.Ledgers;

/// <summary>
/// The largest sum of values of at least zero of which no two meet. To find the best among many is a hard problem, so it is
/// searched for in full only among a few; among more, the largest value that still fits is taken again and again, whose
/// sum is a true lower bound too.
/// </summary>
internal static class BestDisjoint
{
    public static Rational Find(IReadOnlyList<Rational> values, Func<int, int, bool> meet, int maxSearched)
    {
        var order = Enumerable.Range(0, values.Count).OrderByDescending(position => values[position]).ToArray();
        return values.Count <= maxSearched ? Search(0, []) : Greedy();

        Rational Search(int next, List<int> taken)
        {
            if (next == order.Length)
            {
                return Rational.Zero;
            }

            var without = Search(next + 1, taken);
            var position = order[next];
            if (taken.Exists(other => meet(position, other)))
            {
                return without;
            }

            taken.Add(position);
            var with = values[position] + Search(next + 1, taken);
            taken.RemoveAt(taken.Count - 1);
            return Rational.Max(with, without);
        }

        Rational Greedy()
        {
            var taken = new List<int>();
            var sum = Rational.Zero;
            foreach (var position in order)
            {
                if (!taken.Exists(other => meet(position, other)))
                {
                    taken.Add(position);
                    sum += values[position];
                }
            }

            return sum;
        }
    }
}
