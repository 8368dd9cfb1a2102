namespace PairingDomain.Reading.Measuring;

/// <summary>A word of the rules at a place of a text.</summary>
internal readonly record struct CueHit(int Start, int End, int Cue);
