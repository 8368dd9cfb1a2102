namespace PairingDomain.Rates;

/// <summary>The words of the kinds: "period average" in text, "period-average" in JSON and in rows.</summary>
internal static class RateWords
{
    private static readonly string[] Kinds = ["spot", "period average", "official", "contract"];

    public static string All =>
        string.Join(", ", Kinds).Replace(' ', '-').Replace(",-", ", ", StringComparison.Ordinal);

    public static string Of(RateKind kind) => Kinds[(int)kind];

    public static string Code(RateKind kind) => Of(kind).Replace(' ', '-');

    public static bool TryRead(string code, out RateKind kind)
    {
        var index = Array.FindIndex(Kinds, word => word.Replace(' ', '-') == code);
        kind = (RateKind)Math.Max(index, 0);
        return index >= 0;
    }
}
