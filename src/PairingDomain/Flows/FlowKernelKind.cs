namespace PairingDomain.Flows;

/// <summary>Which kernel answers. In the order of their width.</summary>
internal enum FlowKernelKind
{
    /// <summary>Without vectors.</summary>
    Scalar,

    /// <summary>256 bits.</summary>
    Vector256,

    /// <summary>512 bits.</summary>
    Vector512,
}
