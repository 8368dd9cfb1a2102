namespace PairingDomain.Flows;

/// <summary>
/// How far reading or writing of flows has come. <c>default</c>: nothing done, the size unknown. Reports come from any
/// thread, and not for every flow.
/// </summary>
/// <param name="Flows">How many flows are done; null where that is not known before the end.</param>
/// <param name="Bytes">How many bytes are done.</param>
/// <param name="OfBytes">How many bytes there are; null where the stream does not say.</param>
public readonly record struct FlowProgress(long? Flows, long Bytes, long? OfBytes);
