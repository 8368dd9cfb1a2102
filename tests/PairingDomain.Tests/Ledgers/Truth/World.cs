using PairingDomain.Figures;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;

namespace PairingDomain.Tests.Ledgers.Truth;

/// <summary>
/// The axes of the world: givers, receivers (two prefectures of Guangxi, two of Guizhou, one of them recoded in 2011),
/// years around the turn of a plan, sectors, instruments, sources of funds, measures and an event. A region of which lists
/// are reported has a leaf that no report names, so that the list is less than the region.
/// </summary>
internal sealed class World
{
    public const int Givers = 0;
    public const int Receivers = 1;
    public const int Years = 2;
    public const int Sectors = 3;
    public const int Measures = 6;

    /// <summary>What "since 2010" covers in truth: 2010 and 2011.</summary>
    public const uint Since2010 = 24;

    private const uint Shared = 4;

    private readonly bool measuresAreDisjoint;

    /// <param name="measuresAreDisjoint">Whether the two measures below the whole are told to have nothing in common.</param>
    /// <param name="coversAllKinds">Whether the definition of the measures says "all".</param>
    public World(bool measuresAreDisjoint, bool coversAllKinds)
    {
        this.measuresAreDisjoint = measuresAreDisjoint;
        var whole = Define("test-aid", null);
        Axes =
        [
            new(
                GiverTree,
                [Giver(3, "440300", "440100"), Giver(12, "440600", "350200")],
                Over(s => s with { Assisting = default })
            ),
            new(
                ReceiverTree,
                [
                    Receiver(3, ["451227", "451225"]),
                    Receiver(0x710, ["522700", "451022", "530600"]),
                    Receiver(0x3C0, ["522400", "522700"], ["520500", "522700"]),
                ],
                Over(s => s with { Assisted = default })
            ),
            new(
                YearTree,
                [Year(0b1110, "2008/2010"), Year(0b11100, "2009/2011"), Year(Since2010, "2010/..")],
                Over(s => s with { Period = null }),
                Beyond: 128
            ),
            new(
                new Spot(
                    15,
                    [Over(s => s with { Sector = Stated<Sector>.All })],
                    In(1, Sector.Education),
                    In(2, Sector.Health),
                    In(4, Sector.Culture)
                ),
                [In(3, Sector.Education, Sector.Health), In(6, Sector.Health, Sector.Culture)],
                Over(s => s with { Sector = default })
            ),
            new(
                new Spot(
                    63,
                    [Over(s => s with { Instrument = Stated<Instrument>.All })],
                    By(1, [], Instrument.Grant),
                    By(
                        14,
                        [By(2, [], Instrument.DonationInCash), By(4, [], Instrument.DonationInKind)],
                        Instrument.DonationUnsplit
                    ),
                    By(16, [], Instrument.Loan)
                ),
                [
                    By(3, [], Instrument.Grant, Instrument.DonationInCash),
                    By(6, [], Instrument.DonationInCash, Instrument.DonationInKind),
                ],
                Over(s => s with { Instrument = default })
            ),
            new(
                new Spot(
                    7,
                    [Over(s => s with { SourceOfFunds = Stated<SourceOfFunds>.All })],
                    Of(1, SourceOfFunds.Fiscal),
                    Of(2, SourceOfFunds.Enterprise)
                ),
                [Of(3, SourceOfFunds.Fiscal, SourceOfFunds.Enterprise)],
                Over(s => s with { SourceOfFunds = default })
            ),
            new(
                new Spot(
                    15,
                    [draft => draft with { Measure = whole }],
                    Counting(measuresAreDisjoint ? 1u : 1u | Shared, Define("test-aid-a", whole)),
                    Counting(measuresAreDisjoint ? 2u : 2u | Shared, Define("test-aid-b", whole))
                ),
                [],
                null
            ),
            new(
                new Spot(
                    3,
                    [Over(s => s with { Occasion = null })],
                    new Spot(1, [Over(s => s with { Occasion = "drought" })])
                ),
                [],
                null
            ),
        ];

        Measure Define(string code, Measure? parent) =>
            Measure.Define(
                code,
                MeasureKind.Money,
                Additivity.Additive,
                MeasureGroup.Funds,
                code,
                "made for tests",
                parent: parent,
                partsAreDisjoint: measuresAreDisjoint,
                coversAllKinds: coversAllKinds
            );
    }

    public IReadOnlyList<Axis> Axes { get; }

    /// <summary>Whether sectors, instruments and sources that nobody names are all of them.</summary>
    public static bool IsKind(int axis) => axis is >= Sectors and < Measures;

    /// <summary>The leaves of an axis that may exist: where measures may share something, perhaps they do not.</summary>
    public IReadOnlyList<uint> Universes(int axis) =>
        axis == Measures && !measuresAreDisjoint ? [uint.MaxValue, ~Shared] : [uint.MaxValue];

    private static Spot GiverTree =>
        new(
            15,
            [Over(s => s with { Assisting = Stated<Partner>.All })],
            new Spot(7, Giver(7, "440000").Wordings, Giver(1, "440300"), Giver(2, "440100"), Giver(4, "440600")),
            Giver(8, "350200")
        );

    private static Spot ReceiverTree =>
        new(
            0xFFF,
            [Over(s => s with { Assisted = Stated<Partner>.All })],
            new Spot(
                0x3F,
                Receiver(0x3F, ["450000"]).Wordings,
                new Spot(
                    7,
                    Receiver(7, ["451200"]).Wordings,
                    Receiver(1, ["451227"]),
                    Receiver(2, ["451225"]),
                    Receiver(4, ["451221"])
                ),
                new Spot(0x18, Receiver(0x18, ["451000"]).Wordings, Receiver(8, ["451028"]), Receiver(16, ["451022"])),
                Receiver(32, ["450100"])
            ),
            new Spot(
                0xBC0,
                Receiver(0xBC0, ["520000"]).Wordings,
                new Spot(
                    0xC0,
                    Receiver(0xC0, ["522400"], ["520500"]).Wordings,
                    Receiver(64, ["522422"], ["520521"]),
                    Receiver(128, ["522424"], ["520523"])
                ),
                new Spot(
                    0x300,
                    Receiver(0x300, ["522700"]).Wordings,
                    Receiver(256, ["522732"]),
                    Receiver(512, ["522722"])
                )
            ),
            Receiver(1024, ["530600"])
        );

    private static Spot YearTree =>
        new(
            127,
            Year(127, "2006/2015").Wordings,
            new Spot(
                15,
                Year(15, "2006/2010").Wordings,
                Year(1, "2006/2007"),
                Year(2, "2008"),
                Year(4, "2009"),
                Year(8, "2010")
            ),
            new Spot(112, Year(112, "2011/2015").Wordings, Year(16, "2011"), Year(32, "2012"), Year(64, "2013/2015"))
        );

    private static Func<FigureDraft, FigureDraft> Over(Func<Scope, Scope> change) =>
        draft => draft with { Scope = change(draft.Scope) };

    private static Spot Giver(uint leaves, params string[] codes) =>
        new(leaves, [Over(scope => scope with { Assisting = Partners(codes) })]);

    private static Spot Receiver(uint leaves, params string[][] wordings) =>
        new(leaves, [.. wordings.Select(codes => Over(scope => scope with { Assisted = Partners(codes) }))]);

    private static Stated<Partner> Partners(string[] codes) =>
        Stated<Partner>.Of(codes.Select(code => Partner.Of(DivisionCode.Parse(code))));

    private static Spot Year(uint leaves, string period) =>
        new(leaves, [Over(scope => scope with { Period = ReportingPeriod.Parse(period) })]);

    private static Spot In(uint leaves, params Sector[] sectors) =>
        new(leaves, [Over(scope => scope with { Sector = Stated<Sector>.Of(sectors) })]);

    private static Spot By(uint leaves, Spot[] parts, params Instrument[] instruments) =>
        new(leaves, [Over(scope => scope with { Instrument = Stated<Instrument>.Of(instruments) })], parts);

    private static Spot Of(uint leaves, params SourceOfFunds[] sources) =>
        new(leaves, [Over(scope => scope with { SourceOfFunds = Stated<SourceOfFunds>.Of(sources) })]);

    private static Spot Counting(uint leaves, Measure measure) =>
        new(leaves, [draft => draft with { Measure = measure }]);
}
