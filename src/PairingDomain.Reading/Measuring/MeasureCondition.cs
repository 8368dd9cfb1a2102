namespace PairingDomain.Reading.Measuring;

/// <summary>Words of which one must stand in a zone, or none may.</summary>
internal sealed record MeasureCondition(Zone Zone, bool IsForbidden, CueSet Cues);
