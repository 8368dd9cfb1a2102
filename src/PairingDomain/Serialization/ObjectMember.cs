namespace PairingDomain.Serialization;

/// <summary>A member that a JSON object of the document may have.</summary>
internal sealed class ObjectMember(string name, MemberKind kind)
{
    public readonly string Name = name;
    public readonly MemberKind Kind = kind;

    /// <summary>What it holds, in words: "a text".</summary>
    public string Expected =>
        Kind switch
        {
            MemberKind.Text => "a text",
            MemberKind.Flag => "true or false",
            MemberKind.Integer => "a whole number within 32 bits",
            MemberKind.Texts => "a list of texts",
            _ => "a list of objects",
        };
}
