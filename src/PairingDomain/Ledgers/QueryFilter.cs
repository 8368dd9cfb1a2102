using PairingDomain.Scopes;

namespace PairingDomain.Ledgers;

/// <summary>One condition of a query: how a figure's scope lies to what was asked for.</summary>
/// <param name="Dimension">The dimension it looks at; null when it is no dimension of a scope.</param>
/// <param name="Test">Gives the relation of the figure to what was asked for.</param>
internal sealed record QueryFilter(ScopeDimension? Dimension, Func<ScopeKey, ScopeRelation> Test);
