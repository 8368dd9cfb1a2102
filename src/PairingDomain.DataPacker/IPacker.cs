namespace PairingDomain.DataPacker;

/// <summary>Turns one or more source tables into one embedded file.</summary>
internal interface IPacker
{
    /// <summary>Reads from and writes to <paramref name="job"/>; reports bad rows there instead of throwing.</summary>
    void Pack(PackingJob job);
}
