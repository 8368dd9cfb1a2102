namespace PairingDomain.Figures;

/// <summary>One thing that is wrong with a <see cref="FigureDraft"/>.</summary>
/// <param name="Member">The member of the draft, such as <c>Value</c>.</param>
/// <param name="Message">What is wrong, naming value and bound.</param>
public sealed record FigureFault(string Member, string Message);
