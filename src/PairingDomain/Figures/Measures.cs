using System.Diagnostics.CodeAnalysis;
using PairingDomain.Embedded;
using PairingDomain.Quantities;

namespace PairingDomain.Figures;

/// <summary>
/// The catalogue of measures: the labels of the annotated source documents, each with its definition and how it adds.
/// The most used have a name here; the others are found by code.
/// </summary>
public static class Measures
{
    /// <summary>All assistance money of the assisting side.</summary>
    public static Measure AidFunds => Of("aid-funds-total");

    /// <summary>The share of aid funds from government budgets.</summary>
    public static Measure FiscalAidFunds => Of("aid-funds-fiscal");

    /// <summary>The share of aid funds used for aid projects.</summary>
    public static Measure ProjectAidFunds => Of("aid-funds-project");

    /// <summary>Relief money.</summary>
    public static Measure DisasterRelief => Of("disaster-relief");

    /// <summary>Donations, form not stated or mixed; contains those in cash and in kind.</summary>
    public static Measure Donations => Of("donations");

    /// <summary>Business investment under cooperation projects; never added to aid.</summary>
    public static Measure CooperationInvestment => Of("cooperation-investment");

    /// <summary>Aid projects of all types.</summary>
    public static Measure Projects => Of("projects");

    /// <summary>Persons that benefit or are covered.</summary>
    public static Measure Beneficiaries => Of("beneficiaries");

    /// <summary>Persons lifted out of poverty.</summary>
    public static Measure PersonsLifted => Of("persons-lifted");

    /// <summary>Workers transferred in the period.</summary>
    public static Measure LabourTransferred => Of("labour-transferred");

    /// <summary>How far a level rose or fell, in percent or as a multiple: of figures with a <see cref="Figure.Change"/>.</summary>
    public static Measure GrowthRate => Of("growth-rate");

    /// <summary>Share of the poor in the population.</summary>
    public static Measure PovertyIncidence => Of("poverty-incidence");

    /// <summary>Every measure, parents before children, in the order of the catalogue.</summary>
    public static IReadOnlyList<Measure> All => Catalogue.Embedded.All;

    /// <summary>The measure with a code.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no such code.</exception>
    public static Measure Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryOf(code, out var measure)
            ? measure
            : throw new KeyNotFoundException($"The catalogue has no measure '{code}'.");
    }

    /// <summary>The measure with a code; false when the catalogue has none.</summary>
    public static bool TryOf(string? code, [NotNullWhen(true)] out Measure? measure)
    {
        measure = null;
        return code is not null && Catalogue.Embedded.ByCode.TryGetValue(code, out measure);
    }

    private sealed class Catalogue
    {
        public static readonly Catalogue Embedded = new();

        private Catalogue()
        {
            var all = new List<Measure>();
            foreach (var row in EmbeddedTable.Read("measures"))
            {
                var measure = Read(row);
                ByCode.Add(measure.Code, measure);
                all.Add(measure);
            }

            All = all.AsReadOnly();
        }

        public IReadOnlyList<Measure> All { get; }

        public Dictionary<string, Measure> ByCode { get; } = new(StringComparer.Ordinal);

        private Measure Read(TableRow row) =>
            new(
                row["code"],
                row["value"] switch
                {
                    "money" => MeasureKind.Money,
                    "quantity" => MeasureKind.Quantity,
                    "share" => MeasureKind.Share,
                    var other => throw row.Bad("value", $"'{other}' is no kind of value"),
                },
                row["additivity"] switch
                {
                    "additive" => Additivity.Additive,
                    "semi-additive" => Additivity.SemiAdditive,
                    "non-additive" => Additivity.NonAdditive,
                    var other => throw row.Bad("additivity", $"'{other}' is no additivity"),
                },
                Group(row),
                row.Optional("parent") is { } parent ? ByCode[parent] : null,
                row["name_en"],
                row["name_zh"],
                row["definition"],
                Array.AsReadOnly(
                    Array.ConvertAll(row["units"].Split(' ', StringSplitOptions.RemoveEmptyEntries), Unit.Of)
                ),
                row["parts"] == "disjoint",
                row["silence"] == "all"
            );

        private static MeasureGroup Group(TableRow row) =>
            row["group"] switch
            {
                "funds" => MeasureGroup.Funds,
                "investment" => MeasureGroup.Investment,
                "business" => MeasureGroup.Business,
                "labour" => MeasureGroup.Labour,
                "training" => MeasureGroup.Training,
                "education" => MeasureGroup.Education,
                "social" => MeasureGroup.Social,
                "relief goods" => MeasureGroup.ReliefGoods,
                "outcomes" => MeasureGroup.Outcomes,
                "projects" => MeasureGroup.Projects,
                "works" => MeasureGroup.Works,
                "time" => MeasureGroup.Time,
                var other => throw row.Bad("group", $"'{other}' is no group of measures"),
            };
    }
}
