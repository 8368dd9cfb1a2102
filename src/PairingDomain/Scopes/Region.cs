namespace PairingDomain.Scopes;

/// <summary>
/// A place or organisation as one number, with the numbers of what it lies in, the nearest first. A place keeps its number
/// through changes of code and name. Numbers are those of one <see cref="PlaceAtlas"/>.
/// </summary>
/// <param name="Path">The number of the region itself, then of the places around it.</param>
/// <param name="IsOrganisation">An organisation with a seat: it lies in the seat only if the source counts it so.</param>
/// <param name="IsVague">Where it lies is not fully known: a village without its township, a code that is in no catalogue.</param>
internal sealed record Region(int[] Path, bool IsOrganisation, bool IsVague)
{
    public int Id => Path[0];

    public bool IsIn(Region other) => !IsOrganisation && Path.AsSpan().Contains(other.Id);

    /// <summary>How this region lies to another one.</summary>
    public ScopeRelation To(Region other)
    {
        if (Id == other.Id)
        {
            return ScopeRelation.Equal;
        }

        if (IsIn(other))
        {
            return ScopeRelation.Within;
        }

        if (other.IsIn(this))
        {
            return ScopeRelation.Contains;
        }

        var seated = IsOrganisation && !other.IsOrganisation && Path.AsSpan().Contains(other.Id);
        var seats = other.IsOrganisation && !IsOrganisation && other.Path.AsSpan().Contains(Id);
        return seated || seats || MayMeet(other) ? ScopeRelation.Open : ScopeRelation.Disjoint;
    }

    // A village without its township may lie in any township of the county; a code that is in no catalogue anywhere.
    private bool MayMeet(Region other) =>
        !IsOrganisation
        && !other.IsOrganisation
        && ((IsVague && MayHold(other)) || (other.IsVague && other.MayHold(this)));

    private bool MayHold(Region other) => Path.Length == 1 || other.Path.AsSpan().Contains(Path[1]);
}
