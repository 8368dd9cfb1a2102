using PairingDomain.Figures;
using PairingDomain.Numerics;

namespace PairingDomain.Reconciliation;

/// <summary>Whether a sum of money is a count times a round amount, and so looks computed rather than measured.</summary>
public sealed class ExactProducts : ICheck
{
    // A report tells few counts of one chapter for one scope.
    private const int MostCounts = 32;

    private const int LeastDigits = 1_000;

    private const int RoundDigits = 100;

    /// <inheritdoc/>
    public string Name => "products that are too exact";

    /// <inheritdoc/>
    public string Rule =>
        "In one document, for one place, period, pair of sides and chapter of measures: a sum of money with four or more "
        + "digits before its final zeros that is exactly a count with as many such digits times an amount with one or two "
        + "is worth noting. Of more than 32 counts the first by id are tried.";

    /// <inheritdoc/>
    public string Needs =>
        "A sum of money and a count, each with four digits or more, with equal sides, place and days.";

    /// <inheritdoc/>
    public IEnumerable<Finding> Run(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var groups = context
            .Figures.Where(IsDetailed)
            .Select(context.KeyOf)
            .GroupBy(key =>
                (
                    key.Figure.Citation.DocumentId,
                    key.Figure.Measure.Group,
                    key.Figure.Status,
                    Setting: SettingPrint.Of(key),
                    Assisting: SettingPrint.Of(key.Assisting)
                )
            )
            .Where(group => group.Key.Setting.IsStated);
        foreach (var group in groups)
        {
            Figure[] counts =
            [
                .. group
                    .Select(key => key.Figure)
                    .Where(figure => !figure.Value.IsMoney && figure.Value.Quantity.Unit.IsCount)
                    .Take(MostCounts),
            ];
            foreach (var sum in group.Select(key => key.Figure).Where(figure => figure.Value.IsMoney))
            {
                foreach (var count in counts)
                {
                    var each = sum.Value.Number / count.Value.Number;
                    if (each.IsInteger && DigitsOf(each) < RoundDigits)
                    {
                        yield return Note(sum, count, each);
                    }
                }
            }
        }
    }

    private static bool IsDetailed(Figure figure) =>
        !figure.IsMalformed && figure.Per.Count == 0 && DigitsOf(figure.Value.Number) >= LeastDigits;

    // The number without its final zeros; 0 where it is not whole and above zero.
    private static Rational DigitsOf(Rational number) =>
        Amounts.LastPlace(number) is { } place ? number / Rational.Of(place, 1) : Rational.Zero;

    private Finding Note(Figure sum, Figure count, Rational each)
    {
        var (unit, counted) = (Amounts.UnitOf(sum), Amounts.UnitOf(count));
        return new Finding(
            Name,
            Verdict.WorthNoting,
            $"{Amounts.Write(Telling.Of(sum, unit), unit)} are exactly {Amounts.Write(each, unit)} for each of {Amounts.Write(Telling.Of(count, counted), counted)}.",
            sum,
            count
        )
        {
            Arithmetic =
            [
                $"{Amounts.Write(sum.Value.Number, unit)} / {Amounts.Write(count.Value.Number)} = {Amounts.Write(each, unit)} exactly",
            ],
            Explanations = ["The sum was computed from the count and a flat amount; it was not measured."],
        };
    }
}
