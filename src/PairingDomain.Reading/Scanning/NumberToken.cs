using PairingDomain.Numerics;

namespace PairingDomain.Reading.Scanning;

/// <summary>A number as a text has it, with its multiplier.</summary>
internal sealed record NumberToken
{
    /// <summary>Index of its first character.</summary>
    public required int Start { get; init; }

    /// <summary>Index after its last character without the multiplier behind digits: after "50.8" of "50.8 million".</summary>
    public required int CoreEnd { get; init; }

    /// <summary>Index after its last character, multiplier included.</summary>
    public required int End { get; init; }

    /// <summary>The full value; null for a malformed or vague one.</summary>
    public Rational? Value { get; init; }

    /// <summary>The upper end of an approximate pair of digits: 400 of 三四百.</summary>
    public Rational? Upper { get; init; }

    /// <summary>The step of the last digit written.</summary>
    public Rational Resolution { get; init; }

    /// <summary>What a malformed number may mean.</summary>
    public IReadOnlyList<Rational> Readings { get; init; } = [];

    /// <summary>Written with digits, not with words.</summary>
    public bool IsDigits { get; init; }

    /// <summary>Written with Chinese characters only.</summary>
    public bool IsChinese { get; init; }

    /// <summary>How many digits stand before the decimal point, separators not counted.</summary>
    public int WholeDigits { get; init; }

    /// <summary>Whether there are separators between its digits.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>Whether digits stand behind a decimal point.</summary>
    public bool IsDecimal { get; init; }

    /// <summary>What multiplies the digits, 1 for nothing.</summary>
    public Rational Scale { get; init; } = Rational.One;

    /// <summary>The qualifying character inside it, 多 of 300多万; -1 for none.</summary>
    public int InsideQualifier { get; init; } = -1;

    /// <summary>Whether it is a multiplier with nothing in front: 万 of 万名, "thousand".</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether it says that there are several, not how many.</summary>
    public bool IsVague => Value is null && Readings.Count == 0;

    /// <summary>Whether it ends in a multiplier.</summary>
    public bool HasScale => Scale != Rational.One;
}
