namespace PairingDomain.Serialization;

/// <summary>What a member of a JSON object of the document holds.</summary>
internal enum MemberKind
{
    Text,
    Flag,
    Integer,
    Texts,
    Objects,
}
