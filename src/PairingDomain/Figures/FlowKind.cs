namespace PairingDomain.Figures;

/// <summary>What a movement of money is, as in IATI. <c>default</c> is <see cref="Commitment"/>.</summary>
public enum FlowKind
{
    /// <summary>A firm promise to give. 承诺</summary>
    Commitment,

    /// <summary>Money handed to the assisted side or placed at its disposal. 拨付</summary>
    Disbursement,

    /// <summary>Money spent on goods and services for the assisted side. 支出</summary>
    Expenditure,
}
