using System.Xml;
using System.Xml.Serialization;
using PairingDomain.Monetary;
using PairingDomain.Tests.Contracts;

namespace PairingDomain.Tests.Monetary;

public sealed class MoneyXmlTests
{
    private static readonly XmlSerializer Serializer = new(typeof(Project));

    [Theory]
    [InlineData("CNY 1234.50", "<grant currency=\"CNY\">1234.50</grant>")]
    [InlineData("JPY -7", "<grant currency=\"JPY\">-7</grant>")]
    [InlineData("USD 0.0000000000000000000000000001", "<grant currency=\"USD\">0.0000000000000000000000000001</grant>")]
    public void It_is_an_element_with_a_currency(string text, string element)
    {
        foreach (var culture in Cultures.All)
        {
            Cultures.Run(
                culture,
                () =>
                {
                    var xml = Write(new Project { Grant = Money.Parse(text), Name = "n" });
                    xml.Should().Be($"<Project>{element}<Name>n</Name></Project>");
                    var read = Read(xml);
                    read.Grant!.ToMoney().ToString().Should().Be(text);
                    read.Grant.ToString().Should().Be(text);
                    read.Name.Should().Be("n", "what follows is read too");
                }
            );
        }
    }

    [Fact]
    public void Money_and_it_become_each_other()
    {
        MoneyXml element = Money.Parse("CNY 5");
        Money money = element;
        money.Should().Be(Money.Parse("CNY 5"));
        Money nothing = (MoneyXml?)null;
        nothing.Should().Be(default(Money));
        new MoneyXml().ToMoney().Should().Be(default(Money));
        ((IXmlSerializable)element).GetSchema().Should().BeNull();
    }

    [Fact]
    public void What_is_absent_stays_absent() => Read("<Project><Name>n</Name></Project>").Grant.Should().BeNull();

    [Fact]
    public void Blanks_around_the_amount_do_not_matter() =>
        Read("<Project><grant currency='CNY'>\n  5.00\n</grant></Project>").Grant!.ToString().Should().Be("CNY 5.00");

    [Theory]
    [InlineData("<grant>5</grant>", "The element 'grant' has no attribute 'currency'.")]
    [InlineData("<grant currency='cny'>5</grant>", "The element 'grant': 'cny' is not a currency code; *CNY.")]
    [InlineData("<grant currency='CNY'>1,5</grant>", "'1,5' is not a plain decimal number such as '1234.50'.")]
    [InlineData("<grant currency='CNY'></grant>", "'' is not a plain decimal number*")]
    [InlineData("<grant currency='CNY'/>", "'' is not a plain decimal number*")]
    [InlineData(
        "<grant currency='CNY'>0.00000000000000000000000000001</grant>",
        "*has more digits than decimal holds."
    )]
    [InlineData("<grant currency='CNY'><b>5</b></grant>", "*")]
    public void Anything_else_is_refused_with_the_place(string element, string message) =>
        FluentActions
            .Invoking(() => Read($"<Project>{element}</Project>"))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*XML document (1, *")
            .Which.InnerException!.Message.Should()
            .Match(message);

    [Fact]
    public void Default_is_not_written() =>
        FluentActions
            .Invoking(() => Write(new Project { Grant = default(Money) }))
            .Should()
            .Throw<InvalidOperationException>()
            .Which.InnerException!.Message.Should()
            .Contain("default(Money)");

    private static string Write(Project project)
    {
        using var text = new StringWriter();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            Serializer.Serialize(xml, project, new XmlSerializerNamespaces([XmlQualifiedName.Empty]));
        }

        return text.ToString();
    }

    private static Project Read(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml));
        return (Project)Serializer.Deserialize(reader)!;
    }

    // Public for XmlSerializer.
    public sealed class Project
    {
        [XmlElement("grant")]
        public MoneyXml? Grant { get; set; }

        public string? Name { get; set; }
    }
}
