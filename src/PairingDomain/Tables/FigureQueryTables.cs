using PairingDomain.Ledgers;

namespace PairingDomain.Tables;

/// <summary>Tables of a query.</summary>
public static class FigureQueryTables
{
    /// <param name="query">The selection and its rules.</param>
    extension(FigureQuery query)
    {
        /// <summary>Cuts a selection into groups: <c>query.GroupBy(Axis.Pairing, Axis.Plan).Sum(Currency.Cny)</c>.</summary>
        /// <param name="axes">By what; in the order of the keys.</param>
        /// <exception cref="ArgumentNullException">The query or <paramref name="axes"/> is null.</exception>
        /// <exception cref="ArgumentException">No axis, or one twice.</exception>
        /// <exception cref="ArgumentOutOfRangeException">An axis is not defined.</exception>
        public FigureGroups GroupBy(params IReadOnlyList<Axis> axes)
        {
            ArgumentNullException.ThrowIfNull(query);
            ArgumentNullException.ThrowIfNull(axes);
            foreach (var axis in axes)
            {
                if (!Enum.IsDefined(axis))
                {
                    throw new ArgumentOutOfRangeException(nameof(axes), axis, "No axis.");
                }
            }

            return axes.Count > 0 && axes.Distinct().Count() == axes.Count
                ? new FigureGroups(query, [.. axes])
                : throw new ArgumentException(
                    $"A table needs axes, each once, not '{string.Join(", ", axes)}'.",
                    nameof(axes)
                );
        }
    }
}
