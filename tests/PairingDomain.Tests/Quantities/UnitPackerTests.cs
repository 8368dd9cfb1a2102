using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Quantities;

public sealed class UnitPackerTests
{
    [Fact]
    public void Every_bad_row_is_reported_with_file_and_line_and_fails_the_build()
    {
        var (exitCode, errors) = PackerRun.With(
            (
                "units.csv",
                lines =>
                {
                    lines.RemoveRange(5, lines.Count - 5);
                    lines.Add("m,metre,metres,米,length,1,1,m,si,,");
                    lines.Add("x y,ex,exes,x,length,0,1,m,si,,");
                    lines.Add("q1,metres,q1s,x,length,2,4,km,si,,");
                    lines.Add("q2,q2,q2s,,count,2,1,1,count,,");
                    lines.Add("q3,q3,q3s,x,count,1,1,1,kind,,");
                    lines.Add("q4,q4,q4s,x,colour,1,-1,1,si,,");
                    lines.Add("q5,q {5},q5s,x,length,1,1.5,,si,,");
                    lines.Add("box,box,boxes,件,count,1,1,1,count,,");
                    lines.Add(",a,b");
                    lines.Add(",none,nones,x,count,1,1,1,count,,");
                }
            ),
            (
                "unit-spellings.csv",
                lines =>
                {
                    lines.RemoveRange(1, lines.Count - 1);
                    lines.AddRange(["m,meter", "nope,nopes", "box,件", "box,meter", "box, b", "M,em", "box,a|b"]);
                }
            )
        );
        exitCode.Should().Be(1);
        // Measures that use the units taken away are reported too, under their own file.
        errors
            .Where(error => error.StartsWith("unit", StringComparison.Ordinal))
            .Should()
            .Equal(
                "units.csv(14): error PD0001: 3 fields, expected 11",
                "units.csv(6): error PD0001: code 'm' stands twice",
                "units.csv(7): error PD0001: code 'x y' is not made of ASCII letters, digits and hyphens",
                "units.csv(7): error PD0001: si_factor_numerator '0' of x y is not a positive whole number",
                "units.csv(8): error PD0001: the name 'metres' of q1 already belongs to m",
                "units.csv(8): error PD0001: the factor 2/4 of q1 is not in lowest terms",
                "units.csv(8): error PD0001: si_unit 'km' of q1 differs from m of length",
                "units.csv(9): error PD0001: '' of q2 is empty, padded or holds one of { } |",
                "units.csv(9): error PD0001: q2 is counted, so its factor is 1, not 2/1",
                "units.csv(10): error PD0001: class 'kind' of q3 is none of si, accepted, market, calendar, ratio, count, multiplier",
                "units.csv(11): error PD0001: si_factor_denominator '-1' of q4 is not a positive whole number",
                "units.csv(11): error PD0001: q4 of class si has the dimension 'colour'",
                "units.csv(12): error PD0001: 'q {5}' of q5 is empty, padded or holds one of { } |",
                "units.csv(12): error PD0001: si_factor_denominator '1.5' of q5 is not a positive whole number",
                "units.csv(12): error PD0001: si_unit '' of q5 differs from m of length",
                "units.csv(15): error PD0001: code '' is not made of ASCII letters, digits and hyphens",
                "units.csv(15): error PD0001: '' of  is empty, padded or holds one of { } |",
                "unit-spellings.csv(3): error PD0001: 'nope' is the code of no unit",
                "unit-spellings.csv(4): error PD0001: the spelling '件' of box is the Chinese name of a unit",
                "unit-spellings.csv(5): error PD0001: the spelling 'meter' of box already belongs to m",
                "unit-spellings.csv(6): error PD0001: ' b' of box is empty, padded or holds one of { } |",
                "unit-spellings.csv(7): error PD0001: 'M' is the code of no unit",
                "unit-spellings.csv(8): error PD0001: 'a|b' of box is empty, padded or holds one of { } |"
            );
    }
}
