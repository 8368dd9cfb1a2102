using System.Text.Json;
using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Quantities;

namespace PairingDomain.Serialization;

/// <summary>Builds a ledger from a parsed JSON document; faults go to the list, and then there is no ledger.</summary>
internal sealed class LedgerReader(FaultList faults)
{
    private readonly Dictionary<string, Measure> ownMeasures = new(StringComparer.Ordinal);

    public Ledger? Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            faults.Add("$", "expected an object.");
            return null;
        }

        CheckMembers(root);
        foreach (var (path, element) in Items(root, "measures", isRequired: false))
        {
            if (DtoReader.Read(element, path, LedgerJsonContext.Default.MeasureDto, faults) is { } dto)
            {
                ReadMeasure(dto, path);
            }
        }

        var documents = new List<SourceDocument>();
        foreach (var (path, element) in Items(root, "documents", isRequired: true))
        {
            if (
                DtoReader.Read(element, path, LedgerJsonContext.Default.DocumentDto, faults) is { } dto
                && ReadDocument(dto, path) is { } document
            )
            {
                documents.Add(document);
            }
        }

        var figures = new List<Figure>();
        var mapper = new FigureMapper(faults, FindMeasure);
        foreach (var (path, element) in Items(root, "figures", isRequired: true))
        {
            if (
                DtoReader.Read(element, path, LedgerJsonContext.Default.FigureDto, faults) is { } dto
                && mapper.Map(dto, path) is { } figure
            )
            {
                figures.Add(figure);
            }
        }

        // Links are checked only among figures that could be read: a missing one is reported once, where it is bad.
        if (faults.All.Count == 0)
        {
            faults.AddRange(Ledger.Check(documents, figures));
        }

        return faults.All.Count == 0 ? Ledger.Create(documents, figures) : null;
    }

    private void CheckMembers(JsonElement root)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in root.EnumerateObject())
        {
            if (!seen.Add(member.Name))
            {
                faults.Add(member.Name, "stands twice.");
            }
            else if (member.Name is not ("format" or "version" or "documents" or "measures" or "figures"))
            {
                faults.Add(member.Name, "no such member; known are format, version, documents, measures, figures.");
            }
        }

        if (
            !root.TryGetProperty("format", out var format)
            || format.ValueKind != JsonValueKind.String
            || format.GetString() != LedgerJson.Format
        )
        {
            faults.Add("format", $"expected \"{LedgerJson.Format}\".");
        }

        if (
            !root.TryGetProperty("version", out var version)
            || version.ValueKind != JsonValueKind.Number
            || !version.TryGetInt32(out var number)
            || number != LedgerJson.Version
        )
        {
            faults.Add(
                "version",
                FormattableString.Invariant($"expected {LedgerJson.Version}, the only version there is.")
            );
        }
    }

    private IEnumerable<(string Path, JsonElement Element)> Items(JsonElement root, string name, bool isRequired)
    {
        if (!root.TryGetProperty(name, out var list))
        {
            if (isRequired)
            {
                faults.Add(name, "is missing.");
            }

            yield break;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            faults.Add(name, "expected a list.");
            yield break;
        }

        foreach (var (index, element) in list.EnumerateArray().Index())
        {
            yield return (FormattableString.Invariant($"{name}[{index}]"), element);
        }
    }

    private void ReadMeasure(MeasureDto dto, string path)
    {
        var before = faults.All.Count;
        var kind = Text.Enum<MeasureKind>(dto.Kind, $"{path}.kind", faults);
        var additivity = Text.Enum<Additivity>(dto.Additivity, $"{path}.additivity", faults);
        var group = Text.Enum<MeasureGroup>(dto.Group, $"{path}.group", faults);
        var parent = dto.Parent is null ? null : FindMeasure(dto.Parent);
        if (dto.Parent is not null && parent is null)
        {
            faults.Add($"{path}.parent", $"no measure '{dto.Parent}' in the catalogue or above.");
        }

        var units = new List<Unit>();
        foreach (var (index, code) in (dto.Units ?? []).Index())
        {
            if (Unit.TryOf(code, out var unit))
            {
                units.Add(unit);
            }
            else
            {
                faults.Add(FormattableString.Invariant($"{path}.units[{index}]"), $"no unit '{code}'.");
            }
        }

        if (faults.All.Count != before)
        {
            return;
        }

        try
        {
            var measure = Measure.Define(
                dto.Code!,
                kind!.Value,
                additivity!.Value,
                group!.Value,
                dto.NameEn!,
                dto.Definition!,
                dto.NameZh,
                parent,
                units: units
            );
            if (!ownMeasures.TryAdd(measure.Code, measure))
            {
                faults.Add($"{path}.code", $"'{measure.Code}' stands twice.");
            }
        }
        catch (ArgumentException exception)
        {
            faults.Add(path, exception.Message);
        }
    }

    private SourceDocument? ReadDocument(DocumentDto dto, string path)
    {
        var before = faults.All.Count;
        LocalDate? published = null;
        if (dto.Published is not null)
        {
            published = IsoDay.Read(dto.Published);
            if (published is null)
            {
                faults.Add($"{path}.published", $"'{dto.Published}' is not a date like 2020-10-19.");
            }
        }

        if (dto.Address is not null && !Uri.IsWellFormedUriString(dto.Address, UriKind.Absolute))
        {
            faults.Add($"{path}.address", $"'{dto.Address}' is not an absolute address.");
        }

        if (faults.All.Count != before)
        {
            return null;
        }

        try
        {
            return new SourceDocument(dto.Id!, dto.Title!)
            {
                Publisher = dto.Publisher,
                PublishedOn = published,
                Language = dto.Language,
                Address = dto.Address is null ? null : new Uri(dto.Address),
                Note = dto.Note,
            };
        }
        catch (ArgumentException exception)
        {
            faults.Add(path, exception.Message);
            return null;
        }
    }

    private Measure? FindMeasure(string code) =>
        ownMeasures.GetValueOrDefault(code) ?? (Measures.TryOf(code, out var measure) ? measure : null);
}
