namespace PairingDomain.Reading.Rules;

/// <summary>What a number word does.</summary>
internal enum NumeralRole
{
    /// <summary>A number below one hundred.</summary>
    Unit,

    /// <summary>Multiplies what stands before it.</summary>
    Scale,

    /// <summary>A letter right behind digits that multiplies them.</summary>
    Letter,

    /// <summary>Says that there are several of them, not how many.</summary>
    Vague,
}
