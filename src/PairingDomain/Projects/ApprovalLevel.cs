namespace PairingDomain.Projects;

/// <summary>The three levels that approve an aid project, in the order in which they must.</summary>
public enum ApprovalLevel
{
    /// <summary>The relevant department of the county.</summary>
    CountyDepartment,

    /// <summary>The government of the county or county-level city.</summary>
    CountyGovernment,

    /// <summary>The government of the prefecture.</summary>
    PrefectureGovernment,
}
