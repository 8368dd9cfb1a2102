using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Reading.Scanning;

/// <summary>A mention that is being put together.</summary>
internal sealed class Draft(NumberToken number)
{
    private readonly List<MentionStep> steps = [];

    public NumberToken Number { get; } = number;

    public int Start { get; set; } = number.Start;

    public int End { get; set; } = number.End;

    /// <summary>Index after the number without its multiplier, both parts of a fraction included.</summary>
    public int NumberEnd { get; set; } = number.CoreEnd;

    public Rational? Value { get; set; } = number.Value;

    public Rational? Upper { get; set; } = number.Upper;

    /// <summary>The step of the last digit that is written.</summary>
    public Rational Resolution { get; set; } = number.Resolution;

    public MentionKind Kind { get; set; }

    public ChangeClaim Change { get; set; }

    public IReadOnlyList<Currency> Currencies { get; set; } = [];

    public Unit? Unit { get; set; }

    public (int Start, int End)? Noun { get; set; }

    public Qualifier Qualifier { get; set; }

    public (int Start, int End)? QualifierSpan { get; set; }

    /// <summary>Where a qualifier behind the unit may stand: after 人 of 400人, after 个 of 5个以上项目.</summary>
    public int UnitEnd { get; set; } = number.End;

    /// <summary>Whether the unit stands directly behind the number.</summary>
    public bool IsDirect { get; set; }

    /// <summary>Whether it is a figure only if what it counts is found elsewhere in its sentence.</summary>
    public bool IsWeak { get; set; }

    /// <summary>The measure word is one that says nothing about what is counted, as 个 does.</summary>
    public bool IsGeneric { get; set; }

    /// <summary>Whether its noun is singular and may only say which of the things that another number counts.</summary>
    public bool IsModifier { get; set; }

    public bool IsIncomplete { get; set; }

    public List<Unit> Per { get; } = [];

    public bool IsChinese { get; set; }

    /// <summary>Whether anything but the number itself says what is counted.</summary>
    public bool HasUnit => Kind != MentionKind.Count || Unit is not null || Noun is not null;

    public void Note(string rule, int start, int end, string text) =>
        steps.Add(new MentionStep(rule, start, text[start..end]));

    public Mention Build(string text)
    {
        var start = Math.Min(Start, Number.Start);
        var unit = Kind is MentionKind.Money or MentionKind.Ratio ? null : Unit;
        return new Mention
        {
            Start = start,
            Text = text[start..End],
            NumberStart = Number.Start,
            NumberText = text[Number.Start..NumberEnd],
            Value = Value,
            UpperEnd = Upper,
            Resolution = Value is null ? Rational.Zero : Resolution,
            Readings = Number.Readings,
            Kind = Kind,
            Change = Change,
            Currency = Currencies.Count == 1 ? Currencies[0] : null,
            CurrencyCandidates = Currencies.Count > 1 ? Currencies : [],
            Unit = unit,
            Noun = Noun is { } noun ? text[noun.Start..noun.End] : null,
            NounStart = Noun?.Start ?? -1,
            Qualifier = Qualifier,
            QualifierText = QualifierSpan is { } span ? text[span.Start..span.End] : null,
            QualifierStart = QualifierSpan?.Start ?? -1,
            IsIncomplete = IsIncomplete,
            Per = Per.AsReadOnly(),
            Language = IsChinese ? "zh" : "en",
            Steps = steps.AsReadOnly(),
        };
    }
}
