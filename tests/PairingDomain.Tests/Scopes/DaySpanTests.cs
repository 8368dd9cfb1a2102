using PairingDomain.Periods;
using PairingDomain.Scopes;

namespace PairingDomain.Tests.Scopes;

public sealed class DaySpanTests
{
    [Theory]
    [InlineData("2010", "2010", ScopeRelation.Equal)]
    [InlineData("2010", "2010-01/2010-12", ScopeRelation.Equal)]
    [InlineData("2010", "2010~", ScopeRelation.Equal)]
    [InlineData("2010", "2006/2010", ScopeRelation.Within)]
    [InlineData("2010-12-31", "2010", ScopeRelation.Within)]
    [InlineData("2006/2010", "2010", ScopeRelation.Contains)]
    [InlineData("2010-01", "2010", ScopeRelation.Within)]
    [InlineData("2010", "2010-01", ScopeRelation.Contains)]
    [InlineData("2010", "2010-12-31", ScopeRelation.Contains)]
    [InlineData("2010", "2010-12-31/2011-01-31", ScopeRelation.Overlapping)]
    [InlineData("2010", "2011", ScopeRelation.Disjoint)]
    [InlineData("2011", "2010", ScopeRelation.Disjoint)]
    [InlineData("2010", "2010-12/2011-01", ScopeRelation.Overlapping)]
    [InlineData("2009/2010", "2010/2011", ScopeRelation.Overlapping)]
    [InlineData("2010", null, ScopeRelation.Open)]
    [InlineData(null, "2010", ScopeRelation.Open)]
    [InlineData(null, null, ScopeRelation.Open)]
    [InlineData("2010/..", "2010/..", ScopeRelation.Equal)]
    [InlineData("2010/..", "2011/..", ScopeRelation.Open)]
    [InlineData("2010/..", "2010", ScopeRelation.Overlapping)]
    [InlineData("2009/2011", "2010/..", ScopeRelation.Overlapping)]
    [InlineData("../2010-06-30", "2010", ScopeRelation.Overlapping)]
    [InlineData("2010/..", "2011", ScopeRelation.Open)]
    [InlineData("2010/..", "2009", ScopeRelation.Disjoint)]
    [InlineData("2009", "2010/..", ScopeRelation.Disjoint)]
    [InlineData("2010/..", "../2009", ScopeRelation.Disjoint)]
    [InlineData("../2009", "2010", ScopeRelation.Disjoint)]
    [InlineData("../2009", "2009", ScopeRelation.Overlapping)]
    [InlineData("../2009", "2008", ScopeRelation.Open)]
    [InlineData("../2009", "../2009", ScopeRelation.Equal)]
    public void Periods_of_one_document(string? one, string? other, ScopeRelation relation) =>
        Of(one, "d").To(Of(other, "d")).Should().Be(relation);

    [Theory]
    [InlineData("2010", "2010", ScopeRelation.Equal)]
    [InlineData("2010/..", "2010/..", ScopeRelation.Overlapping)]
    [InlineData("../2009", "../2009", ScopeRelation.Overlapping)]
    public void An_open_end_of_another_document_may_be_another(string one, string other, ScopeRelation relation) =>
        Of(one, "d").To(Of(other, "e")).Should().Be(relation);

    [Theory]
    [InlineData("2010", true)]
    [InlineData("2010/..", false)]
    [InlineData("../2010", false)]
    [InlineData(null, false)]
    public void Closed_is_what_has_both_ends(string? period, bool isClosed) =>
        Of(period, "d").IsClosed.Should().Be(isClosed);

    [Fact]
    public void Closed_periods_are_the_same_days_whoever_tells_them() =>
        Of("2010", "d").Should().Be(Of("2010", "e")).And.NotBe(Of("2011", "d"));

    [Fact]
    public void Days_are_numbered_one_by_one()
    {
        var span = Of("2010", "d");
        (span.Last - span.First).Should().Be(364);
        DaySpan.Of(PlanPeriod.FiveYear(12).Interval).First.Should().Be(span.Last + 1);
    }

    private static DaySpan Of(string? period, string document) =>
        DaySpan.Of(period is null ? null : ReportingPeriod.Parse(period), document);
}
