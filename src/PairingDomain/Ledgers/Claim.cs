using PairingDomain.Figures;
using PairingDomain.Scopes;

namespace PairingDomain.Ledgers;

/// <summary>One fact that one or more selected figures tell, and how it lies to the other facts selected.</summary>
internal sealed class Claim
{
    /// <summary>The figures that tell it, by id.</summary>
    public List<LedgerEntry> Tellings { get; } = [];

    /// <summary>The claims of which it is a part, by declaration or by scope.</summary>
    public HashSet<Claim> Wholes { get; } = [];

    /// <summary>Those of the wholes that a source declares.</summary>
    public HashSet<Claim> DeclaredWholes { get; } = [];

    /// <summary>The claims that are parts of it.</summary>
    public HashSet<Claim> Parts { get; } = [];

    /// <summary>The claims that it meets without being part or whole of them: overlapping, or undecided.</summary>
    public Dictionary<Claim, ScopeRelation> Meetings { get; } = [];

    /// <summary>The figure that stands for it in messages: the one with the smallest id.</summary>
    public Figure First => Tellings[0].Figure;

    public void MakePartOf(Claim whole)
    {
        Wholes.Add(whole);
        whole.Parts.Add(this);
    }

    public void Meet(Claim other, ScopeRelation relation)
    {
        Meetings[other] = relation;
        other.Meetings[this] = relation;
    }
}
