namespace PairingDomain.Quantities;

// The units that reports on paired assistance use most; every other one by Unit.Of.
public sealed partial class Unit
{
    /// <summary>人: a human being, counted once.</summary>
    public static Unit Person => Of("person");

    /// <summary>人次: an attendance; one person may count several times.</summary>
    public static Unit PersonTime => Of("person-time");

    /// <summary>户.</summary>
    public static Unit Household => Of("household");

    /// <summary>村: an administrative village.</summary>
    public static Unit Village => Of("village");

    /// <summary>县: a county-level division.</summary>
    public static Unit County => Of("county");

    /// <summary>个项目.</summary>
    public static Unit Project => Of("project");

    /// <summary>所学校.</summary>
    public static Unit School => Of("school");

    /// <summary>家企业.</summary>
    public static Unit Enterprise => Of("enterprise");

    /// <summary>米.</summary>
    public static Unit Metre => Of("m");

    /// <summary>公里: 1000 m.</summary>
    public static Unit Kilometre => Of("km");

    /// <summary>平方米.</summary>
    public static Unit SquareMetre => Of("m2");

    /// <summary>公顷: 10,000 m².</summary>
    public static Unit Hectare => Of("ha");

    /// <summary>亩: 2000/3 m² exactly, a fifteenth of a hectare.</summary>
    public static Unit Mu => Of("mu");

    /// <summary>立方米.</summary>
    public static Unit CubicMetre => Of("m3");

    /// <summary>千克.</summary>
    public static Unit Kilogram => Of("kg");

    /// <summary>吨: 1000 kg.</summary>
    public static Unit Tonne => Of("t");

    /// <summary>个月: a calendar month, no number of days.</summary>
    public static Unit Month => Of("month");

    /// <summary>年: 12 months, no number of seconds.</summary>
    public static Unit Year => Of("year");

    /// <summary>百分比: a hundredth of a whole.</summary>
    public static Unit Percent => Of("percent");

    /// <summary>百分点: the difference of two percentages.</summary>
    public static Unit PercentagePoint => Of("percentage-point");
}
