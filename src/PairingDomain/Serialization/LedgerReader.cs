using System.Text.Json;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Quantities;

namespace PairingDomain.Serialization;

/// <summary>Builds a ledger from a parsed JSON document; faults go to the list, and then there is no ledger.</summary>
internal sealed class LedgerReader(FaultList faults)
{
    private readonly Dictionary<string, Measure> ownMeasures = new(StringComparer.Ordinal);
    private readonly List<SourceDocument> documents = [];
    private readonly List<Figure> figures = [];

    public Ledger? Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            faults.Add("$", "expected an object.");
            return null;
        }

        var mapper = new FigureMapper(faults, FindMeasure);
        CheckMembers(root);
        ReadList(root, "measures", isRequired: false, ObjectShape.Measure, ReadMeasure);
        ReadList(root, "documents", isRequired: true, ObjectShape.Document, ReadDocument);
        ReadList(
            root,
            "figures",
            isRequired: true,
            ObjectShape.Figure,
            item =>
            {
                if (mapper.Map(item) is { } figure)
                {
                    figures.Add(figure);
                }
            }
        );

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
            if (ObjectReader.NameOf(member, "$", faults) is not { } name)
            {
                continue;
            }

            if (!seen.Add(name))
            {
                faults.Add(name, "stands twice.");
            }
            else if (name is not ("format" or "version" or "documents" or "measures" or "figures"))
            {
                faults.Add(name, "no such member; known are format, version, documents, measures, figures.");
            }
        }

        if (
            !root.TryGetProperty("format", out var format)
            || format.ValueKind != JsonValueKind.String
            || !format.ValueEquals(LedgerJson.Format)
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

    private void ReadList(JsonElement root, string name, bool isRequired, ObjectShape shape, Action<ObjectReader> read)
    {
        if (!root.TryGetProperty(name, out var list))
        {
            if (isRequired)
            {
                faults.Add(name, "is missing.");
            }

            return;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            faults.Add(name, "expected a list.");
            return;
        }

        var index = 0;
        foreach (var element in list.EnumerateArray())
        {
            if (ObjectReader.Read(element, ObjectReader.Indexed(name, index++), shape, faults) is { } item)
            {
                read(item);
            }
        }
    }

    private void ReadMeasure(ObjectReader item)
    {
        var before = faults.All.Count;
        var kind = Word(item, "kind", EnumWords.MeasureKind);
        var additivity = Word(item, "additivity", EnumWords.Additivity);
        var group = Word(item, "group", EnumWords.MeasureGroup);
        var parent = item.Text("parent") is { } parentCode ? FindMeasure(parentCode) : null;
        if (item.Text("parent") is { } missing && parent is null)
        {
            faults.Add(item.PathOf("parent"), $"no measure '{missing}' in the catalogue or above.");
        }

        var units = new List<Unit>();
        var codes = item.Texts("units") ?? [];
        for (var index = 0; index < codes.Length; index++)
        {
            if (Unit.TryOf(codes[index], out var unit))
            {
                units.Add(unit);
            }
            else
            {
                faults.Add(ObjectReader.Indexed(item.PathOf("units"), index), $"no unit '{codes[index]}'.");
            }
        }

        if (faults.All.Count != before)
        {
            return;
        }

        try
        {
            var measure = Measure.Define(
                item.Text("code")!,
                (MeasureKind)kind,
                (Additivity)additivity,
                (MeasureGroup)group,
                item.Text("nameEn")!,
                item.Text("definition")!,
                item.Text("nameZh"),
                parent,
                units
            );
            if (!ownMeasures.TryAdd(measure.Code, measure))
            {
                faults.Add(item.PathOf("code"), $"'{measure.Code}' stands twice.");
            }
        }
        catch (ArgumentException exception)
        {
            faults.Add(item.Path, exception.Message);
        }
    }

    private void ReadDocument(ObjectReader item)
    {
        var before = faults.All.Count;
        var published = item.Text("published") is { } day ? IsoDay.Read(day) : null;
        if (item.Text("published") is { } bad && published is null)
        {
            faults.Add(item.PathOf("published"), $"'{bad}' is not a date like 2020-10-19.");
        }

        var address = item.Text("address");
        if (address is not null && !Uri.IsWellFormedUriString(address, UriKind.Absolute))
        {
            faults.Add(item.PathOf("address"), $"'{address}' is not an absolute address.");
        }

        if (faults.All.Count != before)
        {
            return;
        }

        try
        {
            documents.Add(
                new SourceDocument(item.Text("id")!, item.Text("title")!)
                {
                    Publisher = item.Text("publisher"),
                    PublishedOn = published,
                    Language = item.Text("language"),
                    Address = address is null ? null : new Uri(address),
                    Note = item.Text("note"),
                }
            );
        }
        catch (ArgumentException exception)
        {
            faults.Add(item.Path, exception.Message);
        }
    }

    private int Word(ObjectReader item, string name, EnumWords words) =>
        Text.Word(item.Text(name), item.PathOf(name), words, faults);

    private Measure? FindMeasure(string code) =>
        ownMeasures.GetValueOrDefault(code) ?? (Measures.TryOf(code, out var measure) ? measure : null);
}
