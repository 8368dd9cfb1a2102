using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Pairings;
using PairingDomain.Places;
using PairingDomain.Quantities;

namespace PairingDomain.Reconciliation;

/// <summary>Whether figures come in the order of time: within their pairing, at places of their day, before their publication, done only when complete.</summary>
public sealed class OrderAndTime : ICheck
{
    private readonly PairingNetwork pairings;
    private readonly DivisionCatalogue divisions;

    /// <summary>Against the pairings and divisions inside the package.</summary>
    public OrderAndTime()
        : this(PairingNetwork.Embedded, DivisionCatalogue.Embedded) { }

    /// <summary>Against other pairings and divisions.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public OrderAndTime(PairingNetwork pairings, DivisionCatalogue divisions)
    {
        ArgumentNullException.ThrowIfNull(pairings);
        ArgumentNullException.ThrowIfNull(divisions);
        this.pairings = pairings;
        this.divisions = divisions;
    }

    /// <inheritdoc/>
    public string Name => "order and time";

    /// <inheritdoc/>
    public string Rule =>
        "What is told as done lies in a period that has begun by the day of publication, within the pairings known between "
        + "its two sides, and names divisions by codes in force at some time of it. Villages, works and projects told as done "
        + "beside a rate of completion of the same place, sector and year that is not 100 % are worth noting.";

    /// <inheritdoc/>
    public string Needs => "A period; a day of publication, sides with a pairing, codes, or a rate of completion.";

    /// <inheritdoc/>
    public IEnumerable<Finding> Run(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Published(context).Concat(Paired(context)).Concat(Named(context)).Concat(Completed(context));
    }

    private IEnumerable<Finding> Published(CheckContext context)
    {
        foreach (var figure in context.Figures.Where(figure => figure.Status == Status.Actual))
        {
            if (
                context.Ledger.DocumentOf(figure).PublishedOn is not { } published
                || figure.Scope.Period is not { } period
            )
            {
                continue;
            }

            if (period.Start > published)
            {
                yield return new Finding(
                    Name,
                    Verdict.Contradicts,
                    $"{figure.Id} tells of {period} as done, on {Iso(published)}.",
                    figure
                )
                {
                    Arithmetic = [$"{period} begins after {Iso(published)}"],
                    Explanations = ["A plan told as done, or a misprinted year."],
                    Cause = "period after publication",
                };
            }
            else if (period is { End: { } end, EndIsInferred: false } && end > published)
            {
                yield return new Finding(
                    Name,
                    Verdict.WorthNoting,
                    $"{figure.Id} tells of {period}, which had not ended on {Iso(published)}.",
                    figure
                )
                {
                    Arithmetic = [$"{period} ends after {Iso(published)}"],
                    Explanations = ["The figure is of the part of the period up to publication."],
                    Cause = "period after publication",
                };
            }
        }
    }

    private IEnumerable<Finding> Paired(CheckContext context)
    {
        var known = new Dictionary<(Partner, Partner), Pairing[]>();
        foreach (var figure in context.Figures)
        {
            if (figure.Status != Status.Actual || figure.Scope is not { Period.Start: { } start, Period.End: { } end })
            {
                continue;
            }

            foreach (var assisting in figure.Scope.Assisting.Values)
            {
                foreach (var assisted in figure.Scope.Assisted.Values)
                {
                    if (!known.TryGetValue((assisting, assisted), out var between))
                    {
                        between = Between(assisting, assisted);
                        known.Add((assisting, assisted), between);
                    }

                    if (between.Length > 0 && Array.TrueForAll(between, pairing => IsOutside(pairing, start, end)))
                    {
                        yield return new Finding(
                            Name,
                            Verdict.WorthNoting,
                            $"{figure.Id} tells of {figure.Scope.Period}, when {assisting} was not paired with {assisted}.",
                            figure
                        )
                        {
                            Arithmetic = [.. between.Select(pairing => pairing.ToString())],
                            Explanations = ["Help outside of the pairing, or a period that is misprinted."],
                            Cause = "period outside of the pairing",
                        };
                    }
                }
            }
        }
    }

    // Who helped a partner under all its names is asked only of givers that have pairings at all.
    private Pairing[] Between(Partner assisting, Partner assisted)
    {
        var given = pairings.From(assisting).ToArray();
        return given.Length == 0 ? [] : [.. given.Intersect(pairings.Succession(assisted))];
    }

    private static bool IsOutside(Pairing pairing, LocalDate start, LocalDate end) =>
        (pairing.Validity.Start is { IsBinding: true, Earliest: { } begun } && end < begun)
        || (pairing.Validity.End is { IsBinding: true, Latest: { } ended } && start > ended);

    private IEnumerable<Finding> Named(CheckContext context)
    {
        var known = new Dictionary<(DivisionCode, LocalDate, LocalDate), bool>();
        foreach (var figure in context.Figures)
        {
            if (
                figure.Scope is not { Period.Start: { } start, Period.End: { } end }
                || start < divisions.FirstDay
                || end > divisions.LastDay
            )
            {
                continue;
            }

            var codes = figure
                .Scope.Assisting.Values.Concat(figure.Scope.Assisted.Values)
                .Select(partner => partner.Place)
                .Concat(figure.Scope.Place.Values)
                .Select(place => place.Code)
                .OfType<DivisionCode>()
                .Distinct();
            foreach (var code in codes)
            {
                var asked = (code, start, end);
                if (!known.TryGetValue(asked, out var exists))
                {
                    // A code that is in no record at all is a matter of the catalogue, not of time.
                    exists =
                        divisions.RecordsOf(code).Count == 0
                        || divisions.TryGet(code, start, out _)
                        || divisions.TryGet(code, end, out _);
                    known.Add(asked, exists);
                }

                if (!exists)
                {
                    yield return new Finding(
                        Name,
                        Verdict.Contradicts,
                        $"{figure.Id} names {code}, which was not in force in {figure.Scope.Period}.",
                        figure
                    )
                    {
                        Arithmetic = [.. divisions.RecordsOf(code).Select(record => $"{code} {record}")],
                        Explanations = ["The code or the name of another year."],
                        Cause = $"code {code}",
                    };
                }
            }
        }
    }

    private IEnumerable<Finding> Completed(CheckContext context)
    {
        var rates = context
            .Figures.Where(figure => figure is { IsMalformed: false, Measure.Code: "completion-rate" })
            .Where(figure => figure.Scope is { Period.End: not null, Sector.IsStated: true, Assisted.IsStated: true });
        var done = context
            .Figures.Where(figure =>
                figure is { IsMalformed: false, Status: Status.Actual, Per.Count: 0 } && IsBuilt(figure.Measure)
            )
            .ToLookup(figure => PlaceOf(figure, context));
        foreach (var rate in rates)
        {
            var percent = Telling.Of(rate, TotalUnit.Of(Unit.Percent));
            if (percent.Number >= 100)
            {
                continue;
            }

            Figure[] told =
            [
                .. done[PlaceOf(rate, context)]
                    .Where(figure => figure.Scope.Period?.End?.Year == rate.Scope.Period!.End!.Value.Year),
            ];
            if (told.Length > 0)
            {
                yield return new Finding(
                    Name,
                    Verdict.WorthNoting,
                    $"{string.Join(", ", told.Select(figure => $"{Amounts.Write(Telling.Of(figure, Amounts.UnitOf(figure)), Amounts.UnitOf(figure))} {figure.Measure.Code}"))} told as done, with {Amounts.Write(percent, TotalUnit.Of(Unit.Percent))} completed.",
                    told.Append(rate)
                )
                {
                    Arithmetic =
                    [
                        $"100 % - {Amounts.Write(percent.Number)} % = {Amounts.Write(100 - percent.Number)} %",
                    ],
                    Explanations = ["Planned and partly done: begun, not finished."],
                    Cause = "planned and done",
                };
            }
        }
    }

    private static (string, string, string) PlaceOf(Figure figure, CheckContext context) =>
        (figure.Citation.DocumentId, SettingPrint.Of(context.KeyOf(figure).Assisted), figure.Scope.Sector.ToString());

    private static bool IsBuilt(Measure measure) =>
        measure.Group is MeasureGroup.Works or MeasureGroup.Projects || measure.Code == "villages-assisted";

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
