namespace PairingDomain.Benchmarks;

/// <summary>The arguments as they were typed.</summary>
internal static class ShellArguments
{
    /// <summary>
    /// A shell turns an unquoted <c>--filter *</c> into the names of the files in the working folder; here they become
    /// the asterisk again, so that the command runs either way.
    /// </summary>
    public static string[] WithoutExpansion(string[] arguments)
    {
        var filter = Array.IndexOf(arguments, "--filter") + 1;
        if (filter == 0)
        {
            return arguments;
        }

        var names = arguments.Skip(filter).TakeWhile(Path.Exists).ToArray();
        return names.Length == 0 ? arguments : [.. arguments[..filter], "*", .. arguments[(filter + names.Length)..]];
    }
}
