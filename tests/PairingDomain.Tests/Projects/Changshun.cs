using NodaTime;
using PairingDomain.Pairings;
using PairingDomain.Places;
using PairingDomain.Projects;

namespace PairingDomain.Tests.Projects;

/// <summary>
/// A project after seed 003: house renovation in two villages of Zhongba Town, Changshun County (522729), Qiannan, with
/// money of Shenzhen, 2010. The days and the persons are invented; the bodies and the order are the source's.
/// </summary>
internal static class Changshun
{
    public static readonly Partner Shenzhen = Partner.Of(DivisionCode.Parse("440300"));

    public static readonly Partner County = Partner.Of(DivisionCode.Parse("522729"));

    public static readonly Place[] Villages =
    [
        Place.Parse("village:522729/Zhongba Town/DabaYuan Village"),
        Place.Parse("village:522729/Zhongba Town/Wengla Village"),
    ];

    public static readonly ProjectApplication Application = new(Day(1), "Zhongba Town");

    public static readonly FieldInvestigation Investigation = new(Day(2), "relevant experts");

    public static readonly ExpertReview Review = new(Day(3), "aid project review team");

    public static readonly ProjectApproval DepartmentApproval = new(
        Day(4),
        ApprovalLevel.CountyDepartment,
        "Changshun County Poverty Alleviation Office"
    );

    public static readonly ProjectApproval CountyApproval = new(
        Day(5),
        ApprovalLevel.CountyGovernment,
        "Changshun County Government"
    );

    public static readonly ProjectApproval PrefectureApproval = new(
        Day(6),
        ApprovalLevel.PrefectureGovernment,
        "Qiannan Prefecture Government"
    );

    public static readonly PublicNotice Notice = new(Day(7), 2010, "Shenzhen government website");

    public static readonly AgreementSignature AssistingSignature = new(
        Day(8),
        AgreementSide.Assisting,
        "Shenzhen Counterpart Support Office"
    );

    public static readonly AgreementSignature AssistedSignature = new(
        Day(9),
        AgreementSide.Assisted,
        "Changshun County Government"
    );

    public static readonly ImplementationStart Start = new(Day(10), "Changshun County Government");

    public static readonly ProjectInspection Inspection = new(Day(11), "relevant experts");

    public static readonly ProjectAudit Audit = new(Day(12), "audit sector");

    public static readonly ProjectCompletion Completion = new(Day(13), "Changshun County Government");

    /// <summary>Every step after the application, in the order of the chain.</summary>
    public static readonly ProjectEvent[] Chain =
    [
        Investigation,
        Review,
        DepartmentApproval,
        CountyApproval,
        PrefectureApproval,
        Notice,
        AssistingSignature,
        AssistedSignature,
        Start,
        Inspection,
        Audit,
        Completion,
    ];

    /// <summary>The project as applied for.</summary>
    public static AidProject Applied() =>
        AidProject.Apply("CS-2010-01", "House renovation", Shenzhen, County, Villages, Application);

    /// <summary>The project after the first <paramref name="steps"/> of the chain.</summary>
    public static AidProject AfterSteps(int steps) => Applied().After(Chain.Take(steps));

    private static LocalDate Day(int day) => new(2010, 4, day);
}
