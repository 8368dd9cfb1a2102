namespace PairingDomain.Serialization;

/// <summary>The members that a JSON object of the document may have, in the order in which they are written.</summary>
internal sealed class ObjectShape
{
    public static readonly ObjectShape Document = new(
        Text("id"),
        Text("title"),
        Text("publisher"),
        Text("published"),
        Text("language"),
        Text("address"),
        Text("note")
    );

    public static readonly ObjectShape Measure = new(
        Text("code"),
        Text("kind"),
        Text("additivity"),
        Text("group"),
        Text("parent"),
        Text("nameEn"),
        Text("nameZh"),
        Text("definition"),
        Texts("units"),
        Flag("partsAreDisjoint"),
        Flag("coversAllKinds")
    );

    public static readonly ObjectShape PerEach = new(Text("unit"), Flag("implied"));

    public static readonly ObjectShape Figure = new(
        Text("id"),
        Text("measure"),
        Text("value"),
        Texts("readings"),
        Text("written"),
        Text("resolution"),
        Text("qualifier"),
        Text("qualifierText"),
        Flag("incomplete"),
        Text("speaker"),
        new ObjectMember("per", MemberKind.Objects),
        Text("status"),
        Texts("assisting"),
        Texts("assisted"),
        Texts("place"),
        Text("period"),
        Text("periodText"),
        Text("basis"),
        Text("occasion"),
        Texts("sector"),
        Texts("instrument"),
        Texts("sourceOfFunds"),
        Text("partOf"),
        Text("converts"),
        Texts("sameAs"),
        Text("change"),
        Text("changeOf"),
        Text("changeFrom"),
        Text("document"),
        new ObjectMember("start", MemberKind.Integer),
        Text("quote"),
        Text("section"),
        Text("note")
    );

    private readonly ObjectMember[] members;

    private ObjectShape(params ObjectMember[] members) => this.members = members;

    public int Count => members.Length;

    public IEnumerable<string> Names => members.Select(member => member.Name);

    public ObjectMember this[int index] => members[index];

    /// <summary>Where a member stands; -1 when there is none of that name.</summary>
    public int IndexOf(string name)
    {
        for (var index = 0; index < members.Length; index++)
        {
            if (members[index].Name == name)
            {
                return index;
            }
        }

        return -1;
    }

    private static ObjectMember Text(string name) => new(name, MemberKind.Text);

    private static ObjectMember Flag(string name) => new(name, MemberKind.Flag);

    private static ObjectMember Texts(string name) => new(name, MemberKind.Texts);
}
