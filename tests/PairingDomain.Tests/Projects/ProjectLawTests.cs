using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PairingDomain.Projects;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Projects;

/// <summary>What no sequence of steps can bring about.</summary>
public sealed class ProjectLawTests
{
    private static readonly Gen<int> AnyKind = Gen.Choose(0, 12);

    /// <summary>The chain with steps left out and steps of any kind thrown in, at times dated earlier than the one before.</summary>
    private static readonly Gen<ProjectEvent[]> Steps =
        from parts in Gen.CollectToArray(Enumerable.Range(1, 12), Part)
        from tail in AnyKind.ArrayOf(6)
        let kinds = parts.SelectMany(part => part).Concat(tail).ToArray()
        from waits in Gen.Frequency((12, Gen.Choose(0, 9)), (1, Gen.Choose(-3, -1))).ArrayOf(kinds.Length)
        select kinds.Zip(waits).Scan(new LocalDate(2010, 4, 1)).ToArray();

    [Fact]
    public void Any_sequence_of_steps_is_accepted_in_legal_order_or_refused() =>
        Laws.Hold(
            Steps,
            steps =>
            {
                var project = Changshun.Applied();
                foreach (var step in steps)
                {
                    var before = project;
                    var accepted = project.TryAfter(step, out project, out var broken);
                    accepted.Should().Be(broken.Count == 0);
                    project.History.Should().HaveCount(before.History.Count + (accepted ? 1 : 0));
                    HistoryIsLegal(project);
                }
            }
        );

    [Fact]
    public void The_stage_never_goes_back() =>
        Laws.Hold(
            Steps,
            steps =>
            {
                var project = Changshun.Applied();
                foreach (var step in steps)
                {
                    var before = project.Stage;
                    project.TryAfter(step, out project, out _);
                    ((int)project.Stage).Should().BeGreaterThanOrEqualTo((int)before);
                }
            }
        );

    [Fact]
    public void A_history_replayed_gives_the_same_project() =>
        Laws.Hold(
            Steps,
            steps =>
            {
                var project = Changshun.Applied();
                foreach (var step in steps)
                {
                    project.TryAfter(step, out project, out _);
                }

                AidProject
                    .Replay(
                        project.Id,
                        project.Name,
                        project.Assisting,
                        project.Assisted,
                        project.Places,
                        project.History
                    )
                    .Should()
                    .Be(project);
            }
        );

    private static Gen<int[]> Part(int kind) =>
        Gen.Frequency(
            (30, Gen.Constant<int[]>([kind])),
            (1, Gen.Constant<int[]>([])),
            (8, AnyKind.Select(other => new[] { kind, other })),
            (8, AnyKind.Select(other => new[] { other, kind }))
        );

    /// <summary>Stated without the table of rules: each step of the chain after the one before it, dates in order.</summary>
    private static void HistoryIsLegal(AidProject project)
    {
        var steps = project.History.Select(done => done.Step).ToList();
        var start = steps.IndexOf(ProjectStep.ImplementationStart);
        for (var step = ProjectStep.Investigation; step <= ProjectStep.PublicNotice; step++)
        {
            var at = steps.IndexOf(step);
            (at < 0 || (at == (int)step && steps.LastIndexOf(step) == at)).Should().BeTrue($"{step} has one place");
            if (start >= 0)
            {
                at.Should().BePositive($"{step} comes before implementation");
            }
        }

        if (start >= 0)
        {
            steps.Take(start).Should().Contain(ProjectStep.AssistingSignature);
            steps.Take(start).Should().Contain(ProjectStep.AssistedSignature);
        }
        else
        {
            steps.Should().NotContain([ProjectStep.Inspection, ProjectStep.Audit, ProjectStep.Completion]);
        }

        project.History.Select(done => done.On).Should().BeInAscendingOrder();
    }
}
