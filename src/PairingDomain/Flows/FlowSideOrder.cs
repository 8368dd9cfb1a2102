namespace PairingDomain.Flows;

/// <summary>
/// Administrative order: by the digits of the division's code, a province before its prefectures and a prefecture before
/// its counties; what has no code after all codes; then by text and by day. What lies in one division then stands together,
/// as far as the digits tell, and a question about it reads one range.
/// </summary>
internal sealed class FlowSideOrder : IComparer<FlowSide>
{
    private const int AfterAllCodes = 1_000_000;

    public static FlowSideOrder Instance { get; } = new();

    public int Compare(FlowSide? x, FlowSide? y)
    {
        var byCode = CodeOf(x!).CompareTo(CodeOf(y!));
        if (byCode != 0)
        {
            return byCode;
        }

        var byText = string.CompareOrdinal(x!.Partner.ToString(), y!.Partner.ToString());
        return byText != 0 ? byText : x.Day.CompareTo(y.Day);
    }

    private static int CodeOf(FlowSide side) => side.Partner.Place.Code?.Number ?? AfterAllCodes;
}
