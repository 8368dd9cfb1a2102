using System.Globalization;
using System.Text;
using PairingDomain.Reading;

namespace ReadDocument;

/// <summary>A text with its mentions marked and numbered, and a table of what each is.</summary>
internal static class Marked
{
    public static void Print(string text)
    {
        var mentions = MentionReader.Read(text, Own.Conventions);
        Console.WriteLine(Mark(text, mentions));
        foreach (var (index, mention) in mentions.Index())
        {
            Console.WriteLine(Row(index + 1, mention));
        }
    }

    private static string Mark(string text, IReadOnlyList<Mention> mentions)
    {
        var marked = new StringBuilder();
        var at = 0;
        foreach (var (index, mention) in mentions.Index())
        {
            marked
                .Append(text, at, mention.Start - at)
                .Append(CultureInfo.InvariantCulture, $"⟦{mention.Text}⟧{index + 1}");
            at = mention.End;
        }

        return marked.Append(text, at, text.Length - at).ToString();
    }

    private static string Row(int number, Mention mention)
    {
        var value = mention switch
        {
            { IsMalformed: true } => string.Join(" or ", mention.Readings),
            { Value: null } => "?",
            { UpperEnd: { } upper } => $"{mention.Value} to {upper}",
            _ => mention.Value.ToString(),
        };
        var unit = mention.Currency?.Code ?? mention.Unit?.Code ?? string.Join('/', mention.CurrencyCandidates);
        var qualifier = mention.QualifierText is { } words ? $"{mention.Qualifier} “{words}”" : "";
        var steps = string.Join("; ", mention.Steps.Select(step => $"{step.Rule} “{step.Words}”"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{number, 3}  {mention.Kind, -8}{value, 16}  {unit, -12}{qualifier}{(mention.IsIncomplete ? " incomplete" : "")}  [{steps}]"
        );
    }
}
