namespace PairingDomain.Flows;

/// <summary>The largest of many, without putting all of them in order.</summary>
internal static class FlowTop
{
    /// <summary>The positions of the largest, the largest first; of equal ones the one that stands first.</summary>
    public static IReadOnlyList<int> Of(int rows, int count, Comparison<int> compare)
    {
        var first = Comparer<int>.Create(
            (left, right) => compare(left, right) is var byValue and not 0 ? byValue : right.CompareTo(left)
        );
        var queue = new PriorityQueue<int, int>(first);
        for (var row = 0; row < rows; row++)
        {
            if (queue.Count < count)
            {
                queue.Enqueue(row, row);
            }
            else
            {
                queue.EnqueueDequeue(row, row);
            }
        }

        var top = new int[queue.Count];
        for (var place = top.Length - 1; place >= 0; place--)
        {
            top[place] = queue.Dequeue();
        }

        return top;
    }
}
