using System.Globalization;

namespace PairingDomain.Projects;

/// <summary>A step of an aid project breaks a rule of the management system; the project is as it was.</summary>
public sealed class ProjectRuleException : InvalidOperationException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="projectId">The project that refuses.</param>
    /// <param name="refused">The step it refuses.</param>
    /// <param name="broken">The rules the step breaks, at least one.</param>
    internal ProjectRuleException(string projectId, ProjectEvent refused, IReadOnlyList<ProjectRule> broken)
        : base(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Project {projectId}: the step {refused.Step} of {refused.On:uuuu-MM-dd} is refused. "
            ) + string.Join(" ", broken.Select(rule => $"{rule.Statement} [{rule.Code}]"))
        )
    {
        ProjectId = projectId;
        Refused = refused;
        Broken = broken;
    }

    /// <summary>The project that refused.</summary>
    public string ProjectId { get; }

    /// <summary>The step it refused.</summary>
    public ProjectEvent Refused { get; }

    /// <summary>The first rule the step breaks, in the order of the chain.</summary>
    public ProjectRule Rule => Broken[0];

    /// <summary>Every rule the step breaks.</summary>
    public IReadOnlyList<ProjectRule> Broken { get; }
}
