namespace PairingDomain.Reading.Documents;

/// <summary>What a person does with a figure that was read. <c>default</c> is <see cref="Confirm"/>.</summary>
public enum CorrectionKind
{
    /// <summary>Agrees with it.</summary>
    Confirm,

    /// <summary>Changes what the correction names.</summary>
    Correct,

    /// <summary>Takes it out of the ledger.</summary>
    Drop,
}
