using PairingDomain.Periods;

namespace PairingDomain.Tests.Periods;

public sealed class PlanNameTests
{
    [Theory]
    // As the five documents write it.
    [InlineData("14th Five-Year Plan period (2021-25)", "FYP14")]
    [InlineData("12th Five-Year Plan", "FYP12")]
    [InlineData("“12th Five-Year Plan” period", "FYP12")]
    [InlineData("‘11th Five-Year Plan’ Period", "FYP11")]
    // Other English forms.
    [InlineData("the Thirteenth Five-Year Plan", "FYP13")]
    [InlineData("The 14th Five-Year Plan (2021-2025) period", "FYP14")]
    [InlineData("13th FYP", "FYP13")]
    [InlineData("13th FYP period", "FYP13")]
    [InlineData("FYP13", "FYP13")]
    [InlineData("1st Five-Year Plan", "FYP1")]
    [InlineData("2nd five year plan", "FYP2")]
    [InlineData("3rd Five Year Plan", "FYP3")]
    [InlineData("third five-year plan", "FYP3")]
    [InlineData("11th 5-Year Plan", "FYP11")]
    [InlineData("11th Five-Year Guidelines", "FYP11")]
    [InlineData("11th Five-Year Guideline", "FYP11")]
    [InlineData("11th Five-Year Program", "FYP11")]
    [InlineData("11th Five-Year Programme", "FYP11")]
    [InlineData("12th Five‑Year Plan", "FYP12")]
    [InlineData("12th Five–Year Plan", "FYP12")]
    [InlineData("  12th \t Five-Year\u00A0Plan  ", "FYP12")]
    [InlineData("１２ｔｈ Ｆｉｖｅ－Ｙｅａｒ Ｐｌａｎ", "FYP12")]
    [InlineData("`12th' \"Five-Year\" Plan´", "FYP12")]
    // Chinese forms.
    [InlineData("一五", "FYP1")]
    [InlineData("二五计划", "FYP2")]
    [InlineData("三五", "FYP3")]
    [InlineData("四五", "FYP4")]
    [InlineData("五五", "FYP5")]
    [InlineData("“五五”计划", "FYP5")]
    [InlineData("六五", "FYP6")]
    [InlineData("七五", "FYP7")]
    [InlineData("“八五”计划", "FYP8")]
    [InlineData("九五期间", "FYP9")]
    [InlineData("十五", "FYP10")]
    [InlineData("十五规划", "FYP10")]
    [InlineData("“十五”计划时期", "FYP10")]
    [InlineData("十一五", "FYP11")]
    [InlineData("十二五", "FYP12")]
    [InlineData("“十三五”时期", "FYP13")]
    [InlineData("十三五", "FYP13")]
    [InlineData("十三五规划", "FYP13")]
    [InlineData("十三五规划纲要", "FYP13")]
    [InlineData("“十三五”规划期", "FYP13")]
    [InlineData("「十三五」规划时期", "FYP13")]
    [InlineData("“ 十三五 ” 时期", "FYP13")]
    [InlineData("十四五期间", "FYP14")]
    [InlineData("十五五", "FYP15")]
    [InlineData("《十五五规划纲要》", "FYP15")]
    [InlineData("第十三个五年规划", "FYP13")]
    [InlineData("第十三个五年计划", "FYP13")]
    [InlineData("第十个五年计划", "FYP10")]
    [InlineData("第一个五年计划", "FYP1")]
    [InlineData("第8个五年计划期间", "FYP8")]
    [InlineData("第13个五年规划纲要", "FYP13")]
    [InlineData("第十三个五年规划时期（2016—2020年）", "FYP13")]
    [InlineData("“十三五”（2016-2020年）时期", "FYP13")]
    [InlineData("十三五（2016年至2020年）", "FYP13")]
    // Documents and other programmes.
    [InlineData("《中华人民共和国国民经济和社会发展第十三个五年规划纲要》", "FYP13")]
    [InlineData("中华人民共和国国民经济和社会发展“九五”计划和2010年远景目标纲要", "FYP9")]
    [InlineData("8-7 Plan", "POV87")]
    [InlineData("the 8-7 Plan (1994-2000)", "POV87")]
    [InlineData("Seven-Year Priority Poverty Reduction Programme", "POV87")]
    [InlineData("国家“八七”扶贫攻坚计划", "POV87")]
    [InlineData("八七扶贫攻坚计划", "POV87")]
    [InlineData("中国农村扶贫开发纲要（2001—2010年）", "POV0110")]
    [InlineData("中国农村扶贫开发纲要(2011-2020)", "POV1120")]
    [InlineData("Outline for Poverty Reduction and Development of China’s Rural Areas", "POV0110")]
    [InlineData("Outline for Development-oriented Poverty Reduction for China's Rural Areas", "POV1120")]
    [InlineData("精准扶贫", "TARGETED")]
    [InlineData("targeted poverty alleviation", "TARGETED")]
    [InlineData("脱贫攻坚战", "BATTLE")]
    [InlineData("打赢脱贫攻坚战", "BATTLE")]
    [InlineData("脱贫攻坚战期间", "BATTLE")]
    [InlineData("the Battle Against Poverty", "BATTLE")]
    [InlineData("脱贫攻坚过渡期", "TRANSITION")]
    [InlineData("Five-year transition period", "TRANSITION")]
    [InlineData("乡村振兴战略规划", "RURALREV")]
    [InlineData("Strategic Plan for Rural Vitalization", "RURALREV")]
    [InlineData("国民经济恢复时期", "RECOVERY")]
    [InlineData("Economic recovery period (1949-1952)", "RECOVERY")]
    [InlineData("三年调整时期", "READJUST")]
    [InlineData("“十一五”粤桂扶贫协作规划纲要", "GDGX11")]
    [InlineData("Yue Fu Han [2006] No. 257", "GDGX11")]
    [InlineData("粤桂扶贫协作规划纲要（2011－2015年）", "GDGX12")]
    public void A_name_is_read(string text, string id)
    {
        PlanPeriod.Parse(text).Id.Should().Be(id);
        PlanPeriod.TryParse(text, out var period).Should().BeTrue();
        period!.Id.Should().Be(id);
        Generic<PlanPeriod>(text).Id.Should().Be(id);
    }

    [Theory]
    [InlineData("13th Five-Year Plan (2016-20)")]
    [InlineData("13th Five-Year Plan (2016–2020)")]
    [InlineData("13th Five-Year Plan (2016 to 2020)")]
    [InlineData("13th Five-Year Plan ( 2016 - 2020 )")]
    [InlineData("13th Five-Year Plan（2016～2020年）")]
    [InlineData("13th Five-Year Plan（2016——2020）")]
    [InlineData("(2016-2020) 13th Five-Year Plan")]
    public void Years_that_agree_may_stand_in_brackets(string text) => PlanPeriod.Parse(text).Ordinal.Should().Be(13);

    [Fact]
    public void Two_digits_after_a_century_turn_are_of_the_next_century()
    {
        PlanPeriod.Parse("9th Five-Year Plan (1996-00)").Ordinal.Should().Be(9);
        PlanPeriod.TryParse("10th Five-Year Plan (2001-05)", out _).Should().BeTrue();
        PlanPeriod.TryParse("9th Five-Year Plan (1996-96)", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("13th Five-Year Plan (2011-2015)", "*states the years 2011-2015*13th Five-Year Plan (2016-2020).")]
    [InlineData("13th Five-Year Plan (2016-2021)", "*states the years 2016-2021*13th Five-Year Plan (2016-2020).")]
    [InlineData("“十三五”（2015—2020年）", "*states the years 2015-2020*13th Five-Year Plan (2016-2020).")]
    [InlineData("13th Five-Year Plan (2020-2016)", "*states the years 2020-2016*13th Five-Year Plan (2016-2020).")]
    [InlineData("9th Five-Year Plan (1996-95)", "*states the years 1996-2095*9th Five-Year Plan (1996-2000).")]
    [InlineData("脱贫攻坚战（2016—2020年）", "*states the years 2016-2020*Battle against Poverty (2015-2020).")]
    public void Years_that_contradict_the_name_are_refused_with_both(string text, string message) =>
        Refused(text).WithMessage(message);

    [Theory]
    [InlineData("16th Five-Year Plan", "*'16th Five-Year Plan' names Five-Year Plan 16; the plans are 1 to 15.")]
    [InlineData("0th Five-Year Plan", "*is not the name of a plan period.")]
    [InlineData("sixteenth five-year plan", "*names Five-Year Plan 16;*")]
    [InlineData("twentieth five-year plan", "*names Five-Year Plan 20;*")]
    [InlineData("99th FYP", "*names Five-Year Plan 99;*")]
    [InlineData("十六五", "*names Five-Year Plan 16;*")]
    [InlineData("二十五", "*names Five-Year Plan 20;*")]
    [InlineData("二十一五", "*names Five-Year Plan 21;*")]
    [InlineData("第十六个五年规划", "*names Five-Year Plan 16;*")]
    [InlineData("第0个五年规划", "*names Five-Year Plan 0;*")]
    [InlineData("第16个五年规划（2031—2035年）", "*names Five-Year Plan 16;*")]
    public void A_plan_that_does_not_exist_is_refused_with_the_bound(string text, string message) =>
        Refused(text).WithMessage(message);

    [Fact]
    public void A_name_of_two_programmes_is_refused_with_both()
    {
        Refused("中国农村扶贫开发纲要")
            .WithMessage(
                "'中国农村扶贫开发纲要' may be any of "
                    + "Outline for Poverty Reduction and Development of China's Rural Areas (2001-2010), "
                    + "Outline for Development-oriented Poverty Reduction for China's Rural Areas (2011-2020); state the years."
            );
        Refused("中国农村扶贫开发纲要（2006—2010年）").WithMessage("*2006-2010*(2001-2010)*(2011-2020).");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("(2016-2020)")]
    [InlineData("the")]
    [InlineData("the ")]
    [InlineData("period")]
    [InlineData("Five-Year Plan")]
    [InlineData("13 Five-Year Plan")]
    [InlineData("13rd Five-Year Plan")]
    [InlineData("12nd FYP")]
    [InlineData("11st FYP")]
    [InlineData("2th FYP")]
    [InlineData("013th FYP")]
    [InlineData("113th FYP")]
    [InlineData("th FYP")]
    [InlineData("13thh FYP")]
    [InlineData("13th FYP plan")]
    [InlineData("13th plan")]
    [InlineData("13th six-year plan")]
    [InlineData("13th five-month plan")]
    [InlineData("13th five-year period")]
    [InlineData("13th five-year plan plan")]
    [InlineData("the the 13th five-year plan")]
    [InlineData("13th five-year plan period period")]
    [InlineData("13th Five-Year Plan (2016)")]
    [InlineData("13th Five-Year Plan (2016-)")]
    [InlineData("13th Five-Year Plan (2016-2)")]
    [InlineData("13th Five-Year Plan (2016-202)")]
    [InlineData("13th Five-Year Plan (2016/2020)")]
    [InlineData("13th Five-Year Plan (2016-2020")]
    [InlineData("13th Five-Year Plan )2016-2020(")]
    [InlineData("13th Five-Year Plan (2016-2020) (2016-2020)")]
    [InlineData("13th Five-Year Plan (2016-2020, revised)")]
    [InlineData("五")]
    [InlineData("五年规划")]
    [InlineData("十三")]
    [InlineData("十三五五")]
    [InlineData("十三五纲要")]
    [InlineData("十三五年规划")]
    [InlineData("第十三五")]
    [InlineData("第十三个五年")]
    [InlineData("第十三个五年时期")]
    [InlineData("第个五年计划")]
    [InlineData("第百个五年计划")]
    [InlineData("第十十个五年计划")]
    [InlineData("第一三个五年计划")]
    [InlineData("第113个五年计划")]
    [InlineData("第1x个五年计划")]
    [InlineData("第十三个五年计划规划")]
    [InlineData("13五")]
    [InlineData("一三五")]
    [InlineData("十三五规划纲要草案")]
    [InlineData("脱贫攻坚")]
    [InlineData("Long March")]
    public void Other_text_is_refused(string text)
    {
        Refused(text).WithMessage($"'{text}' is not the name of a plan period.");
        PlanPeriod.TryParse(text, out var period).Should().BeFalse();
        period.Should().BeNull();
    }

    [Fact]
    public void A_name_longer_than_the_bound_is_refused_by_naming_it()
    {
        Refused(new string('十', 201))
            .WithMessage("A name of 201 characters is longer than the 200 that are read: '*…'.");
        Refused(new string('十', 200)).WithMessage("'*…' is not the name of a plan period.");
        PlanPeriod.Parse("13th FYP" + new string(' ', 192)).Ordinal.Should().Be(13);
        PlanPeriod.TryParse("13th FYP" + new string(' ', 193), out _).Should().BeFalse();
    }

    [Fact]
    public void A_long_text_is_quoted_in_part()
    {
        Refused(new string('x', 80)).WithMessage($"'{new string('x', 80)}' is not*");
        Refused(new string('x', 81)).WithMessage($"'{new string('x', 80)}…' is not*");
    }

    [Fact]
    public void No_text_is_refused()
    {
        FluentActions.Invoking(() => PlanPeriod.Parse((string)null!)).Should().Throw<ArgumentNullException>();
        PlanPeriod.TryParse(null, out var period).Should().BeFalse();
        period.Should().BeNull();
    }

    [Fact]
    public void The_text_of_every_period_is_read_back()
    {
        foreach (var period in PlanPeriod.All)
        {
            PlanPeriod.Parse(period.ToString()).Should().BeSameAs(period);
        }
    }

    [Fact]
    public void Every_name_id_and_document_of_the_table_is_read_unless_two_rows_share_it()
    {
        var refused =
            from period in PlanPeriod.All
            from name in new[] { period.Id, period.NameEn, period.NameZh, period.DocumentTitle }
            where name is not null && !(PlanPeriod.TryParse(name, out var read) && read == period)
            select name;
        refused.Should().BeEmpty();
    }

    [Theory]
    [InlineData("FYP1", "1st Five-Year Plan (1953-1957)")]
    [InlineData("FYP2", "2nd Five-Year Plan (1958-1962)")]
    [InlineData("FYP3", "3rd Five-Year Plan (1966-1970)")]
    [InlineData("FYP4", "4th Five-Year Plan (1971-1975)")]
    [InlineData("FYP11", "11th Five-Year Plan (2006-2010)")]
    [InlineData("FYP12", "12th Five-Year Plan (2011-2015)")]
    [InlineData("FYP13", "13th Five-Year Plan (2016-2020)")]
    [InlineData("TARGETED", "Targeted Poverty Alleviation (2013-2020)")]
    [InlineData("RURALREV", "Strategic Plan for Rural Revitalization (2018-2022)")]
    [InlineData("POV87", "Seven-Year Priority Poverty Reduction Programme (8-7 Plan) (1994-2000)")]
    public void Text_is_the_name_with_the_years_once(string id, string text) =>
        PlanPeriod.Of(id).ToString().Should().Be(text);

    private static FluentAssertions.Specialized.ExceptionAssertions<FormatException> Refused(string text) =>
        FluentActions.Invoking(() => PlanPeriod.Parse(text)).Should().Throw<FormatException>();

    private static T Generic<T>(string text)
        where T : ISpanParsable<T>
    {
        T.TryParse(text, null, out var fromString).Should().BeTrue();
        T.TryParse(text.AsSpan(), null, out var fromSpan).Should().BeTrue();
        fromString.Should().Be(fromSpan);
        T.Parse(text.AsSpan(), null).Should().Be(fromSpan);
        return T.Parse(text, null);
    }
}
