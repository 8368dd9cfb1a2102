using PairingDomain.Quantities;

namespace PairingDomain.Tests.Contracts;

internal sealed class UnitExamples : IEqualityExamples<Unit>, ITextExamples<Unit>, IJsonExamples<Unit>
{
    public IReadOnlyList<IReadOnlyList<Unit>> EqualGroups =>
        [
            [Unit.Mu, Unit.Of("mu"), Unit.Parse("亩")],
            [Unit.Person, Unit.Counted("person")],
            [Unit.PersonTime],
            [Unit.Counted("solar lamp"), Unit.Of("{solar lamp}")],
            [Unit.Counted("solar lamps")],
        ];

    public IReadOnlyList<(string Text, Unit Value)> Texts =>
        [("mu", Unit.Mu), ("person-time", Unit.PersonTime), ("{solar lamp}", Unit.Counted("solar lamp"))];

    public IReadOnlyList<string> RefusedTexts => ["furlong", "5", "{}", "{mu", "件"];

    public IReadOnlyList<(string Json, Unit Value)> Jsons =>
        [("\"mu\"", Unit.Mu), ("\"{solar lamp}\"", Unit.Counted("solar lamp"))];

    public IReadOnlyList<string> RefusedJsons => ["\"亩\"", "\"furlong\"", "\"\"", "1"];
}
