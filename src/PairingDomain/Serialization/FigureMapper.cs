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

    public Figure? Map(FigureDto dto, string path)
    {
        var before = faults.All.Count;
        var measure = Text.Required(dto.Measure, $"{path}.measure", faults) is { Length: > 0 } code
            ? findMeasure(code)
            : null;
        if (dto.Measure is { Length: > 0 } && measure is null)
        {
            faults.Add($"{path}.measure", $"no measure '{dto.Measure}' in the catalogue or in measures.");
        }

        var value = dto.Value is null ? default : Value(dto.Value, $"{path}.value");
        var readings = List(dto.Readings, $"{path}.readings", Value);
        var resolution = Number(dto.Resolution, $"{path}.resolution");
        var per = Per(dto.Per, $"{path}.per");
        var scope = Scope(dto, path);
        var citation = Citation(dto, path);
        Text.Required(dto.Id, $"{path}.id", faults);
        var qualifier = dto.Qualifier is null
            ? Qualifier.Exact
            : Text.Enum<Qualifier>(dto.Qualifier, $"{path}.qualifier", faults);
        var status = dto.Status is null ? Status.Actual : Text.Enum<Status>(dto.Status, $"{path}.status", faults);
        if (faults.All.Count != before)
        {
            return null;
        }

        var draft = new FigureDraft
        {
            Id = dto.Id!,
            Measure = measure!,
            Value = value,
            Readings = readings,
            Written = dto.Written,
            Resolution = resolution,
            Qualifier = qualifier!.Value,
            QualifierText = dto.QualifierText,
            IsIncomplete = dto.Incomplete ?? false,
            Speaker = dto.Speaker,
            Per = per,
            Status = status!.Value,
            Scope = scope,
            PartOf = dto.PartOf,
            Converts = dto.Converts,
            SameAs = dto.SameAs ?? [],
            Citation = citation!,
            Note = dto.Note,
        };
        foreach (var fault in Figure.Check(draft))
        {
            faults.Add($"{path}.{char.ToLowerInvariant(fault.Member[0])}{fault.Member[1..]}", fault.Message);
        }

        return faults.All.Count == before ? Figure.Create(draft) : null;
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

    private Rational Number(string? text, string path) =>
        text is null ? Rational.Zero
        : Rational.TryParse(text, out var number) ? number
        : Bad<Rational>(path, $"'{text}' is not a number.");

    private PerEach[] Per(PerEachDto[]? dtos, string path)
    {
        var result = new List<PerEach>();
        foreach (var (index, dto) in (dtos ?? []).Index())
        {
            var unitPath = FormattableString.Invariant($"{path}[{index}].unit");
            if (dto?.Unit is null)
            {
                faults.Add(unitPath, "is missing.");
            }
            else if (Unit.TryOf(dto.Unit, out var unit))
            {
                result.Add(new PerEach(unit, dto.Implied ?? false));
            }
            else
            {
                faults.Add(unitPath, $"no unit '{dto.Unit}'.");
            }
        }

        return [.. result];
    }

    private Scope Scope(FigureDto dto, string path)
    {
        ReportingPeriod? period = null;
        if (dto.Period is not null && !ReportingPeriod.TryParse(dto.Period, out period))
        {
            faults.Add($"{path}.period", $"'{dto.Period}' is not a period like 2010, 2016/2019 or 2016-09/...");
        }

        return new Scope
        {
            Assisting = Stated(dto.Assisting, $"{path}.assisting", PartnerOf),
            Assisted = Stated(dto.Assisted, $"{path}.assisted", PartnerOf),
            Place = Stated(dto.Place, $"{path}.place", PlaceOf),
            Period = period,
            PeriodText = dto.PeriodText,
            Basis = dto.Basis is null ? null : Text.Enum<Basis>(dto.Basis, $"{path}.basis", faults),
            Occasion = dto.Occasion,
            Sector = Stated(dto.Sector, $"{path}.sector", Word<Sector>),
            Instrument = Stated(dto.Instrument, $"{path}.instrument", Word<Instrument>),
            SourceOfFunds = Stated(dto.SourceOfFunds, $"{path}.sourceOfFunds", Word<SourceOfFunds>),
        };
    }

    private T Word<T>(string text, string path)
        where T : struct, Enum => Text.Enum<T>(text, path, faults) ?? default;

    private Partner PartnerOf(string text, string path) =>
        Partner.TryParse(text, out var partner) ? partner : Bad<Partner>(path, $"'{text}' is not a partner.");

    private Place PlaceOf(string text, string path) =>
        Place.TryParse(text, out var place) ? place : Bad<Place>(path, $"'{text}' is not a place.");

    private Citation? Citation(FigureDto dto, string path)
    {
        Text.Required(dto.Document, $"{path}.document", faults);
        Text.Required(dto.Quote, $"{path}.quote", faults);
        if (dto.Start is null or < 0)
        {
            faults.Add(
                $"{path}.start",
                dto.Start is null ? "is missing." : FormattableString.Invariant($"{dto.Start} is below 0.")
            );
        }

        return dto is { Document.Length: > 0, Quote.Length: > 0, Start: >= 0 }
            ? new Citation(dto.Document, dto.Start.Value, dto.Quote, dto.Section)
            : null;
    }

    private Stated<T> Stated<T>(string[]? words, string path, Func<string, string, T> read)
        where T : notnull
    {
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
            return Bad<Stated<T>>(path, "is empty; leave it out where nothing is stated.");
        }

        var before = faults.All.Count;
        var values = List(words, path, read);
        return faults.All.Count == before ? Figures.Stated<T>.Of(values) : default;
    }

    // A plain loop, as a query would be compiled anew for every type of value.
    private static T[] List<T>(string[]? texts, string path, Func<string, string, T> read)
    {
        var values = new T[texts?.Length ?? 0];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = read(texts![index] ?? "", FormattableString.Invariant($"{path}[{index}]"));
        }

        return values;
    }

    private T Bad<T>(string path, string message)
    {
        faults.Add(path, message);
        return default!;
    }
}
