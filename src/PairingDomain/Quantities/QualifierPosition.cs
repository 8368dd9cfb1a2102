namespace PairingDomain.Quantities;

/// <summary>On which side of its number a qualifying word stands.</summary>
public enum QualifierPosition
{
    /// <summary>"over 400", 超过400.</summary>
    Before,

    /// <summary>"400 or more", 400余, 400以上.</summary>
    After,
}
