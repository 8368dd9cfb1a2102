using NodaTime;
using NodaTime.Text;
using PairingDomain.Figures;
using PairingDomain.Projects;

namespace PairingDomain.Reconciliation;

/// <summary>
/// Whether what is told as done of a project lies after its public notice. Not among <see cref="Checks.All"/>: a figure does
/// not name its project, so you say which figure is of which.
/// </summary>
public sealed class ProjectsAndNotices : ICheck
{
    private readonly Dictionary<string, AidProject> projects;

    /// <summary>Against these projects.</summary>
    /// <param name="projectOfFigure">The project of a figure, by the id of the figure; other ids are left aside.</param>
    /// <exception cref="ArgumentNullException">The projects or one of them is null.</exception>
    public ProjectsAndNotices(IReadOnlyDictionary<string, AidProject> projectOfFigure)
    {
        ArgumentNullException.ThrowIfNull(projectOfFigure);
        projects = new Dictionary<string, AidProject>(projectOfFigure, StringComparer.Ordinal);
        foreach (var project in projects.Values)
        {
            ArgumentNullException.ThrowIfNull(project, nameof(projectOfFigure));
        }
    }

    /// <inheritdoc/>
    public string Name => "projects and notices";

    /// <inheritdoc/>
    public string Rule =>
        "A project is implemented only after its public notice: what is told of it as done, in a period that ended before "
        + "the day of the notice, contradicts. Without a notice or the end of the period nothing is decided.";

    /// <inheritdoc/>
    public string Needs =>
        "Which figure is of which project, the day of its public notice, and the period of the figure.";

    /// <inheritdoc/>
    public IEnumerable<Finding> Run(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var figure in context.Figures.Where(figure => figure.Status == Status.Actual))
        {
            if (projects.TryGetValue(figure.Id, out var project))
            {
                yield return Compare(figure, project);
            }
        }
    }

    private Finding Compare(Figure figure, AidProject project)
    {
        if (project.History.OfType<PublicNotice>().FirstOrDefault() is not { On: var notice })
        {
            return Undecided(
                figure,
                $"{figure.Id} is told as done of project {project.Id}, of which no public notice is known ({project.Stage}).",
                "The day of the public notice would decide it."
            );
        }

        if (figure.Scope.Period is not { End: { } end } period)
        {
            return Undecided(
                figure,
                $"{figure.Id} does not say until when, so it cannot be held against the public notice of project {project.Id}.",
                "The end of its period would decide it."
            );
        }

        return end < notice
            ? Make(
                figure,
                Verdict.Contradicts,
                $"{figure.Id} tells of {period} as done, before the public notice of project {project.Id} on {Iso(notice)}.",
                $"{period} ends on {Iso(end)}, {Period.DaysBetween(end, notice)} days before {Iso(notice)}",
                "Work that was begun before it was announced, another project, or a misprinted year."
            )
            : Make(
                figure,
                Verdict.Holds,
                $"{figure.Id} tells of {period}, which ends after the public notice of project {project.Id} on {Iso(notice)}.",
                $"{period} ends on {Iso(end)}, not before {Iso(notice)}",
                null
            );
    }

    private Finding Undecided(Figure figure, string summary, string explanation) =>
        Make(figure, Verdict.CannotBeDecided, summary, null, explanation);

    private Finding Make(Figure figure, Verdict verdict, string summary, string? line, string? explanation) =>
        new(Name, verdict, summary, figure)
        {
            Arithmetic = line is null ? [] : [line],
            Explanations = explanation is null ? [] : [explanation],
        };

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
