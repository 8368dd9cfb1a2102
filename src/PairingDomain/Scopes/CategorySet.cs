using PairingDomain.Figures;

namespace PairingDomain.Scopes;

/// <summary>The sectors, instruments or sources of funds that a figure names, as bits; or all of them; or none named.</summary>
internal readonly record struct CategorySet
{
    private CategorySet(uint covered, uint perhaps, bool isAll)
    {
        Covered = covered;
        Perhaps = perhaps;
        IsAll = isAll;
    }

    /// <summary>The leaves that the set certainly covers in full.</summary>
    private uint Covered { get; }

    /// <summary>The leaves of which the set may cover some.</summary>
    private uint Perhaps { get; }

    private bool IsAll { get; }

    public static CategorySet Of(Stated<Sector> sectors) => Of(sectors, CategoryTrees.Of, CategoryTrees.None);

    public static CategorySet Of(Stated<Instrument> instruments) =>
        Of(instruments, CategoryTrees.Of, CategoryTrees.Perhaps);

    public static CategorySet Of(Stated<SourceOfFunds> sources) => Of(sources, CategoryTrees.Of, CategoryTrees.Perhaps);

    public ScopeRelation To(CategorySet other, Silence silence)
    {
        var (all, otherAll) = (IsAllUnder(silence), other.IsAllUnder(silence));
        if (all || otherAll)
        {
            return ScopeRelations.OfSets(firstInSecond: otherAll, secondInFirst: all);
        }

        if (Covered == 0 || other.Covered == 0)
        {
            return ScopeRelation.Open;
        }

        if ((Covered & other.Covered) == 0)
        {
            return (Perhaps & other.Covered) == 0 && (Covered & other.Perhaps) == 0
                ? ScopeRelation.Disjoint
                : ScopeRelation.Open;
        }

        return Perhaps == other.Perhaps && Covered == other.Covered ? ScopeRelation.Equal
            : Perhaps != 0 || other.Perhaps != 0 ? ScopeRelation.Open
            : ScopeRelations.OfSets((Covered & ~other.Covered) == 0, (other.Covered & ~Covered) == 0);
    }

    /// <summary>The set, or all where nothing is named and that means all.</summary>
    public CategorySet OrAll(bool silenceMeansAll) =>
        silenceMeansAll && Covered == 0 ? new CategorySet(0, 0, isAll: true) : this;

    private bool IsAllUnder(Silence silence) => IsAll || (Covered == 0 && silence == Silence.MeansAll);

    private static CategorySet Of<T>(Stated<T> stated, Func<T, uint> covered, Func<T, uint> perhaps)
        where T : struct, Enum
    {
        var (all, some) = (0u, 0u);
        foreach (var value in stated.Values)
        {
            all |= covered(value);
            some |= perhaps(value);
        }

        return new CategorySet(all, some & ~all, stated.IsAll);
    }
}
