namespace PairingDomain.Places;

/// <summary>
/// Where a romanised name comes from, best first after <see cref="None"/>. <c>default</c> is <see cref="None"/>: there
/// is no name.
/// </summary>
public enum NameSource
{
    /// <summary>There is no such name.</summary>
    None,

    /// <summary>A published list, under the same code.</summary>
    ListedForCode,

    /// <summary>A published list, under another code with the same stem.</summary>
    ListedForStem,

    /// <summary>Put together syllable by syllable from a published list.</summary>
    SyllableBySyllable,

    /// <summary>The pinyin plus the English word for the type.</summary>
    FromPinyin,

    /// <summary>A machine transcription in a published list, read through once.</summary>
    MachineTranscription,

    /// <summary>General knowledge, not verified.</summary>
    GeneralKnowledge,
}
