using NodaTime;
using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Projects;

/// <summary>
/// An aid project under the management system of counterpart support: who helps whom, where, and the full history of its
/// dated steps from application to completion. Immutable: a step gives a new project, or is refused with the rule it
/// breaks; an illegal history cannot be built. The stage is derived from the history. Two projects are equal when their
/// identity, parties, places and histories are equal.
/// </summary>
public sealed partial class AidProject : IEquatable<AidProject>
{
    private readonly ProjectEvent[] history;

    private AidProject(AidProject before, ProjectEvent next)
    {
        Id = before.Id;
        Name = before.Name;
        Assisting = before.Assisting;
        Assisted = before.Assisted;
        Places = before.Places;
        history = [.. before.history, next];
    }

    private AidProject(
        string id,
        string name,
        Partner assisting,
        Partner assisted,
        IEnumerable<Place> places,
        ProjectApplication application
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(assisting);
        ArgumentNullException.ThrowIfNull(assisted);
        if (assisting.Equals(assisted))
        {
            throw new ArgumentException($"Project {id}: {assisting} cannot assist itself.", nameof(assisted));
        }

        Id = id;
        Name = name;
        Assisting = assisting;
        Assisted = assisted;
        Places = [.. places];
        history = [application];
        if (Places.Count == 0)
        {
            throw new ArgumentException($"Project {id} has no place.", nameof(places));
        }
    }

    /// <summary>What identifies the project among those of its programme.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The side that gives.</summary>
    public Partner Assisting { get; }

    /// <summary>The side that receives.</summary>
    public Partner Assisted { get; }

    /// <summary>Where it is carried out; at least one place.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>Everything that happened to it, in order; never empty.</summary>
    public IReadOnlyList<ProjectEvent> History => history;

    /// <summary>How far it has come after its last step.</summary>
    public ProjectStage Stage => StageAfter(history);

    /// <summary>How far the liability agreement is signed.</summary>
    public LiabilityAgreement Agreement =>
        new(
            Event<AgreementSignature>(ProjectStep.AssistingSignature),
            Event<AgreementSignature>(ProjectStep.AssistedSignature)
        );

    /// <summary>The approvals it has, in order.</summary>
    public IEnumerable<ProjectApproval> Approvals => history.OfType<ProjectApproval>();

    /// <summary>Applies for a project: its history begins.</summary>
    /// <param name="id">What identifies it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="assisting">The side that gives.</param>
    /// <param name="assisted">The side that receives.</param>
    /// <param name="places">Where it is to be carried out: villages, townships, divisions; at least one.</param>
    /// <param name="application">The application.</param>
    /// <exception cref="ArgumentException">A text is empty, there is no place, or a partner would assist itself.</exception>
    public static AidProject Apply(
        string id,
        string name,
        Partner assisting,
        Partner assisted,
        IEnumerable<Place> places,
        ProjectApplication application
    ) => new(id, name, assisting, assisted, places, application);

    /// <summary>The stage the project had at the end of <paramref name="day"/>; null before its application.</summary>
    public ProjectStage? StageOn(LocalDate day)
    {
        day = day.WithCalendar(CalendarSystem.Iso);
        var until = history.TakeWhile(done => done.On <= day).ToArray();
        return until.Length == 0 ? null : StageAfter(until);
    }

    /// <summary>True when both are null or equal.</summary>
    public static bool operator ==(AidProject? left, AidProject? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal, or one is null.</summary>
    public static bool operator !=(AidProject? left, AidProject? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(AidProject? other) =>
        other is not null
        && Id == other.Id
        && Name == other.Name
        && Assisting.Equals(other.Assisting)
        && Assisted.Equals(other.Assisted)
        && Places.SequenceEqual(other.Places)
        && history.SequenceEqual(other.history);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AidProject);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, history.Length, history[^1]);

    /// <summary>Identity, name and stage: "CS-2010-01 House renovation: Announced".</summary>
    public override string ToString() => $"{Id} {Name}: {Stage}";

    private static ProjectStage StageAfter(IReadOnlyList<ProjectEvent> events)
    {
        var taken = events.Select(done => done.Step).ToHashSet();
        return taken.Max() switch
        {
            ProjectStep.Application => ProjectStage.Applied,
            ProjectStep.Investigation => ProjectStage.Investigated,
            ProjectStep.ExpertReview => ProjectStage.Reviewed,
            ProjectStep.CountyDepartmentApproval => ProjectStage.ApprovedByCountyDepartment,
            ProjectStep.CountyGovernmentApproval => ProjectStage.ApprovedByCountyGovernment,
            ProjectStep.PrefectureGovernmentApproval => ProjectStage.ApprovedByPrefectureGovernment,
            ProjectStep.PublicNotice => ProjectStage.Announced,
            ProjectStep.AssistingSignature => ProjectStage.Announced,
            ProjectStep.AssistedSignature => taken.Contains(ProjectStep.AssistingSignature)
                ? ProjectStage.AgreementSigned
                : ProjectStage.Announced,
            ProjectStep.ImplementationStart => ProjectStage.InImplementation,
            ProjectStep.Inspection or ProjectStep.Audit => ProjectStage.Examined,
            _ => ProjectStage.Completed,
        };
    }

    private T? Event<T>(ProjectStep step)
        where T : ProjectEvent => history.FirstOrDefault(done => done.Step == step) as T;
}
