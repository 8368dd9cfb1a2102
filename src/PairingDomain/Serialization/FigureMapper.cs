using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;
using PairingDomain.Quantities;

namespace PairingDomain.Serialization;

/// <summary>Turns an unchecked figure of a document into a figure, reporting every fault under its member's path.</summary>
internal sealed class FigureMapper(FaultList faults, Func<string, Measure?> findMeasure)
{
    private const string AllWord = "all";

    public Figure? Map(ObjectReader figure)
    {
        var before = faults.All.Count;
        var code = Text.Required(figure.Text("measure"), figure.PathOf("measure"), faults);
        var measure = code is { Length: > 0 } ? findMeasure(code) : null;
        if (code is { Length: > 0 } && measure is null)
        {
            faults.Add(figure.PathOf("measure"), $"no measure '{code}' in the catalogue or in measures.");
        }

        var value = figure.Text("value") is { } written ? Value(written, figure.PathOf("value")) : default;
        var readings = List(figure, "readings", Value);
        var resolution = Number(figure, "resolution");
        var per = Per(figure);
        var scope = Scope(figure);
        var change = Change(figure);
        var citation = Citation(figure);
        var id = Text.Required(figure.Text("id"), figure.PathOf("id"), faults);
        var qualifier = (Qualifier)Word(figure, "qualifier", EnumWords.Qualifier, (int)Qualifier.Exact);
        var status = (Status)Word(figure, "status", EnumWords.Status, (int)Status.Actual);
        if (faults.All.Count != before)
        {
            return null;
        }

        var draft = new FigureDraft
        {
            Id = id!,
            Measure = measure!,
            Value = value,
            Readings = readings,
            Written = figure.Text("written"),
            Resolution = resolution,
            Qualifier = qualifier,
            QualifierText = figure.Text("qualifierText"),
            IsIncomplete = figure.Flag("incomplete"),
            Speaker = figure.Text("speaker"),
            Per = per,
            Status = status,
            Scope = scope,
            PartOf = figure.Text("partOf"),
            Converts = figure.Text("converts"),
            SameAs = figure.Texts("sameAs") ?? [],
            Change = change,
            Citation = citation!,
            Note = figure.Text("note"),
        };
        if (Figure.TryCreate(draft, out var created, out var broken))
        {
            return created;
        }

        foreach (var fault in broken)
        {
            faults.Add(figure.PathOf(char.ToLowerInvariant(fault.Member[0]) + fault.Member[1..]), fault.Message);
        }

        return null;
    }

    // Money begins with its currency code, a quantity with its number.
    private FigureValue Value(string text, string path)
    {
        if (text.Length > 0 && char.IsAsciiLetterUpper(text[0]))
        {
            return Money.TryParse(text, null, out var money)
                ? money
                : Bad<FigureValue>(path, $"'{text}' is not money like \"CNY 50800000\".");
        }

        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0 || !Rational.TryParse(text.AsSpan(0, blank), out var number))
        {
            return Bad<FigureValue>(
                path,
                $"'{text}' is neither money like \"CNY 50800000\" nor a quantity like \"153500 person\"."
            );
        }

        var unit = text[(blank + 1)..];
        return Unit.TryOf(unit, out var known)
            ? Quantity.Of(number, known)
            : Bad<FigureValue>(path, $"no unit '{unit}'.");
    }

    private Rational Number(ObjectReader figure, string name) =>
        figure.Text(name) is not { } text ? Rational.Zero
        : Rational.TryParse(text, out var number) ? number
        : Bad<Rational>(figure.PathOf(name), $"'{text}' is not a number.");

    private List<PerEach> Per(ObjectReader figure)
    {
        var result = new List<PerEach>();
        foreach (var each in figure.Objects("per", ObjectShape.PerEach))
        {
            if (each.Text("unit") is not { } code)
            {
                faults.Add(each.PathOf("unit"), "is missing.");
            }
            else if (Unit.TryOf(code, out var unit))
            {
                result.Add(new PerEach(unit, each.Flag("implied")));
            }
            else
            {
                faults.Add(each.PathOf("unit"), $"no unit '{code}'.");
            }
        }

        return result;
    }

    private Scope Scope(ObjectReader figure)
    {
        ReportingPeriod? period = null;
        if (figure.Text("period") is { } written && !ReportingPeriod.TryParse(written, out period))
        {
            faults.Add(figure.PathOf("period"), $"'{written}' is not a period like 2010, 2016/2019 or 2016-09/...");
        }

        return new Scope
        {
            Assisting = Stated(figure, "assisting", PartnerOf),
            Assisted = Stated(figure, "assisted", PartnerOf),
            Place = Stated(figure, "place", PlaceOf),
            Period = period,
            PeriodText = figure.Text("periodText"),
            Basis = figure.Text("basis") is null ? null : (Basis)Word(figure, "basis", EnumWords.Basis, 0),
            Occasion = figure.Text("occasion"),
            Sector = Stated(figure, "sector", (text, path) => (Sector)Word(text, path, EnumWords.Sector)),
            Instrument = Stated(
                figure,
                "instrument",
                (text, path) => (Instrument)Word(text, path, EnumWords.Instrument)
            ),
            SourceOfFunds = Stated(
                figure,
                "sourceOfFunds",
                (text, path) => (SourceOfFunds)Word(text, path, EnumWords.SourceOfFunds)
            ),
        };
    }

    // All three members or none.
    private Change? Change(ObjectReader figure)
    {
        string[] members = ["change", "changeOf", "changeFrom"];
        if (Array.TrueForAll(members, name => figure.Text(name) is null))
        {
            return null;
        }

        var before = faults.All.Count;
        foreach (var name in members)
        {
            Text.Required(figure.Text(name), figure.PathOf(name), faults);
        }

        var kind = Word(figure, "change", EnumWords.ChangeKind, 0);
        var code = figure.Text("changeOf");
        var level = code is { Length: > 0 } ? findMeasure(code) : null;
        if (code is { Length: > 0 } && level is null)
        {
            faults.Add(figure.PathOf("changeOf"), $"no measure '{code}' in the catalogue or in measures.");
        }

        ReportingPeriod? from = null;
        if (figure.Text("changeFrom") is { Length: > 0 } written && !ReportingPeriod.TryParse(written, out from))
        {
            faults.Add(figure.PathOf("changeFrom"), $"'{written}' is not a period like 2010, 2016/2019 or 2016-09/...");
        }

        return faults.All.Count == before ? new Change((ChangeKind)kind, level!, from!) : null;
    }

    private int Word(string text, string path, EnumWords words) => Text.Word(text, path, words, faults);

    private int Word(ObjectReader figure, string name, EnumWords words, int unstated) =>
        figure.Text(name) is { } text ? Word(text, figure.PathOf(name), words) : unstated;

    private Partner PartnerOf(string text, string path) =>
        Partner.TryParse(text, out var partner) ? partner : Bad<Partner>(path, $"'{text}' is not a partner.");

    private Place PlaceOf(string text, string path) =>
        Place.TryParse(text, out var place) ? place : Bad<Place>(path, $"'{text}' is not a place.");

    private Citation? Citation(ObjectReader figure)
    {
        var document = Text.Required(figure.Text("document"), figure.PathOf("document"), faults);
        var quote = Text.Required(figure.Text("quote"), figure.PathOf("quote"), faults);
        var start = figure.Integer("start") ?? -1;
        if (start < 0)
        {
            faults.Add(
                figure.PathOf("start"),
                figure.Integer("start") is null ? "is missing." : FormattableString.Invariant($"{start} is below 0.")
            );
        }

        return document is { Length: > 0 } && quote is { Length: > 0 } && start >= 0
            ? new Citation(document, start, quote, figure.Text("section"))
            : null;
    }

    private Stated<T> Stated<T>(ObjectReader figure, string name, Func<string, string, T> read)
        where T : notnull
    {
        var words = figure.Texts(name);
        if (words is null)
        {
            return Figures.Stated<T>.Nothing;
        }

        if (words is [AllWord])
        {
            return Figures.Stated<T>.All;
        }

        if (words.Length == 0)
        {
            return Bad<Stated<T>>(figure.PathOf(name), "is empty; leave it out where nothing is stated.");
        }

        var before = faults.All.Count;
        var values = List(figure, name, read);
        return faults.All.Count == before ? Figures.Stated<T>.Of(values) : default;
    }

    // A plain loop, as a query would be compiled anew for every type of value.
    private static T[] List<T>(ObjectReader figure, string name, Func<string, string, T> read)
    {
        var texts = figure.Texts(name) ?? [];
        var values = new T[texts.Length];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = read(texts[index], ObjectReader.Indexed(figure.PathOf(name), index));
        }

        return values;
    }

    private T Bad<T>(string path, string message)
    {
        faults.Add(path, message);
        return default!;
    }
}
