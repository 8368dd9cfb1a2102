using System.Text;
using PairingDomain.Embedded;

namespace PairingDomain.Tests.Embedded;

public sealed class EmbeddedTableTests
{
    [Theory]
    [InlineData("id\tname\na\tAlpha\nb\t\n")]
    [InlineData("id\tname\na\tAlpha\nb\t")]
    [InlineData("id\tname\r\na\tAlpha\r\nb\t\r\n")]
    public void Rows_are_read_whatever_ends_their_lines(string text)
    {
        var rows = EmbeddedTable.Read("letters", text);
        rows.Select(row => row["id"]).Should().Equal("a", "b");
        rows[0].Optional("name").Should().Be("Alpha");
        rows[1].Optional("name").Should().BeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("id\tname")]
    [InlineData("id\tname\n")]
    public void A_table_without_rows_has_none(string text) => EmbeddedTable.Read("letters", text).Should().BeEmpty();

    [Theory]
    [InlineData("id\tname\na\tAlpha\nb\n", "letters, line 3: 1 fields, expected 2.")]
    [InlineData("id\tname\n\nb\tBeta\n", "letters, line 2: 1 fields, expected 2.")]
    public void A_row_that_does_not_fit_the_header_is_refused_with_its_line(string text, string message) =>
        FluentActions
            .Invoking(() => EmbeddedTable.Read("letters", text))
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage(message);

    [Fact]
    public void A_bad_field_is_told_with_table_line_and_column() =>
        FluentActions
            .Invoking(() => EmbeddedTable.Read("letters", "id\tsize\na\tbig\n")[0].Integer("size"))
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage("letters, line 2, column size: 'big' is not a whole number.");

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        EmbeddedFile.Decode([0xEF, 0xBB, 0xBF, .. "帮扶"u8]).Should().Be("帮扶");
        EmbeddedFile.Decode(Encoding.UTF8.GetBytes("帮扶")).Should().Be("帮扶");
    }

    [Fact]
    public void A_file_that_is_not_embedded_is_named() =>
        FluentActions
            .Invoking(() => EmbeddedFile.Bytes("nothing.tsv"))
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage("*'nothing.tsv'*");
}
