namespace PairingDomain.Reading.Scanning;

/// <summary>Numbers in a row that share what only one of them has: "12, 15 and 20 villages", 3、5、8个.</summary>
internal sealed class Coordination(string text)
{
    public void Complete(List<Draft> drafts)
    {
        for (var index = drafts.Count - 2; index >= 0; index--)
        {
            var (draft, next) = (drafts[index], drafts[index + 1]);
            if (!draft.HasUnit && next.HasUnit && IsJoined(draft.End, next.Start))
            {
                draft.Kind = next.Kind;
                draft.Unit = next.Unit;
                draft.Noun = next.Noun;
                draft.Currencies = next.Currencies;
                draft.Note("shared-unit", next.Start, next.End, text);
            }
        }
    }

    private bool IsJoined(int end, int start) =>
        start - end <= 8 && text[end..start].Trim() is "," or "and" or ", and" or "、" or "和" or "or" or "及" or "与";
}
