using NodaTime;

namespace PairingDomain.Projects;

/// <summary>One side signs the "Liability Agreement on the Management of Counterpart Support Fund Projects".</summary>
public sealed record AgreementSignature : ProjectEvent
{
    /// <summary>Creates the event.</summary>
    /// <param name="on">The day of the signature.</param>
    /// <param name="side">The side that signs.</param>
    /// <param name="signatory">Who signs for it.</param>
    /// <exception cref="ArgumentException"><paramref name="signatory"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is neither of the two.</exception>
    public AgreementSignature(LocalDate on, AgreementSide side, string signatory)
        : base(StepOf(side), on)
    {
        Side = side;
        Signatory = Required(signatory, nameof(signatory));
    }

    /// <summary>The side that signs.</summary>
    public AgreementSide Side { get; }

    /// <summary>Who signs for it.</summary>
    public string Signatory { get; }

    private static ProjectStep StepOf(AgreementSide side) =>
        side switch
        {
            AgreementSide.Assisting => ProjectStep.AssistingSignature,
            AgreementSide.Assisted => ProjectStep.AssistedSignature,
            _ => throw new ArgumentOutOfRangeException(nameof(side), side, "No such side of the agreement."),
        };
}
