namespace PairingDomain.Reading.Outlines;

/// <summary>What stands under one heading; the first section of a text has none.</summary>
internal sealed record Section(int Index, Stretch Heading)
{
    public bool HasHeading => Heading.Length > 0;
}
