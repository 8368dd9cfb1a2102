namespace PairingDomain.Reading.Outlines;

/// <summary>The words of a stretch, kept for the next question, which is often the same.</summary>
internal sealed class LastWords(Outline outline)
{
    private Stretch last;
    private string words = "";

    public string Of(Stretch span)
    {
        if (span != last)
        {
            (last, words) = (span, outline.Words(span));
        }

        return words;
    }
}
