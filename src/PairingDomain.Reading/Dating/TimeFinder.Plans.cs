using PairingDomain.Periods;
using PairingDomain.Reading.Outlines;

namespace PairingDomain.Reading.Dating;

// Periods that a plan names.
internal sealed partial class TimeFinder
{
    // "during the 12th Five-Year Plan period", “十三五”期间
    private void AddPlans(Stretch sentence)
    {
        const string English = "Five-Year Plan";
        var text = outline.Folded;
        for (var at = Next(sentence.Start); at < sentence.End; at = Next(at + 1))
        {
            if (
                text[at] == 'F'
                && text.AsSpan(at, sentence.End - at).StartsWith(English, StringComparison.OrdinalIgnoreCase)
            )
            {
                var start = at - 1;
                while (start > sentence.Start && at - start < 20 && Texts.Characters.IsLetterOrDigit(text[start - 1]))
                {
                    start--;
                }

                var tail = text.AsSpan(at + English.Length, Math.Min(sentence.End - at - English.Length, 12));
                var isPeriod = tail.Contains("period", StringComparison.OrdinalIgnoreCase);
                Add(start, at + English.Length, isPeriod);
            }
            else if (text[at] == '十' && at + 2 < sentence.End)
            {
                var end =
                    text[at + 1] == '五' ? at + 2
                    : text[at + 2] == '五' ? at + 3
                    : at;
                var rest = text.AsSpan(end, Math.Min(sentence.End - end, 4)).TrimStart('"');
                Add(
                    at,
                    end,
                    end > at
                        && (
                            rest.StartsWith("期间", StringComparison.Ordinal)
                            || rest.StartsWith("时期", StringComparison.Ordinal)
                            || rest.StartsWith("以来", StringComparison.Ordinal)
                        ),
                    rest.StartsWith("以来", StringComparison.Ordinal)
                );
            }
        }

        int Next(int at) =>
            at < sentence.End && text.AsSpan(at, sentence.End - at).IndexOfAny('F', '十') is >= 0 and var found
                ? at + found
                : sentence.End;

        void Add(int start, int end, bool isPeriod, bool isSince = false)
        {
            if (
                isPeriod
                && start >= sentence.Start
                && PlanPeriod.TryParse(text.AsSpan(start, end - start), out var plan)
            )
            {
                found.Add(
                    new(
                        new Stretch(start, end),
                        TimeRole.During,
                        isSince ? Since(ReportingPeriod.Plan(plan)) : ReportingPeriod.Plan(plan),
                        true,
                        true
                    )
                );
            }
        }
    }
}
