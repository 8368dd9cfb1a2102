namespace PairingDomain.Flows;

/// <summary>A row of a builder.</summary>
/// <typeparam name="T">64-bit ten-thousandths, or decimal.</typeparam>
internal readonly record struct FlowEntry<T>(T Amount, FlowRow Row)
    where T : unmanaged;
