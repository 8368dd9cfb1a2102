using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Projects;

/// <content>The steps.</content>
public sealed partial class AidProject
{
    /// <summary>The rules that <paramref name="next"/> would break now, the first of the chain first; none when it is allowed.</summary>
    public IReadOnlyList<ProjectRule> RulesBrokenBy(ProjectEvent next) => ProjectRules.BrokenBy(history, next);

    /// <summary>The project after one more step; this one stays as it is.</summary>
    /// <param name="next">What happens: an approval, the notice, a signature …</param>
    /// <exception cref="ProjectRuleException">The step breaks a rule; the exception names it.</exception>
    public AidProject After(ProjectEvent next) =>
        TryAfter(next, out var after, out var broken) ? after : throw new ProjectRuleException(Id, next, broken);

    /// <summary>The project after several steps, taken in order.</summary>
    /// <param name="steps">What happens, in order.</param>
    /// <exception cref="ProjectRuleException">A step breaks a rule; nothing of the rest is taken.</exception>
    public AidProject After(IEnumerable<ProjectEvent> steps) =>
        steps.Aggregate(this, (project, next) => project.After(next));

    /// <summary>A project from a stored history, checked step by step as if it happened now.</summary>
    /// <param name="id">What identifies it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="assisting">The side that gives.</param>
    /// <param name="assisted">The side that receives.</param>
    /// <param name="places">Where it is carried out; at least one.</param>
    /// <param name="history">What happened, in order; the first event is the application.</param>
    /// <exception cref="ArgumentException">
    /// A text is empty, there is no place, a partner would assist itself, or the history is empty.
    /// </exception>
    /// <exception cref="ProjectRuleException">A step breaks a rule.</exception>
    public static AidProject Replay(
        string id,
        string name,
        Partner assisting,
        Partner assisted,
        IEnumerable<Place> places,
        IEnumerable<ProjectEvent> history
    )
    {
        ArgumentNullException.ThrowIfNull(history);
        ProjectEvent[] steps = [.. history];
        return steps switch
        {
            [] => throw new ArgumentException($"Project {id} has no history.", nameof(history)),
            [ProjectApplication application, .. var rest] => Apply(id, name, assisting, assisted, places, application)
                .After(rest),
            [var first, ..] => throw new ProjectRuleException(id, first, [ProjectRule.AppliedFirst]),
        };
    }

    /// <summary>Like <see cref="After(ProjectEvent)"/>, but reports the broken rules instead of throwing.</summary>
    /// <param name="next">What happens.</param>
    /// <param name="after">The project after it; this project itself when the step is refused.</param>
    /// <param name="broken">The rules it breaks; empty when it is accepted.</param>
    /// <returns>Whether the step is accepted.</returns>
    public bool TryAfter(ProjectEvent next, out AidProject after, out IReadOnlyList<ProjectRule> broken)
    {
        broken = RulesBrokenBy(next);
        after = broken.Count == 0 ? new AidProject(this, next) : this;
        return broken.Count == 0;
    }
}
