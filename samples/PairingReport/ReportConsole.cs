using System.Globalization;
using Spectre.Console;

namespace PairingReport;

/// <summary>Where the report goes: the terminal with colours, or plain text of a fixed width that can be compared.</summary>
internal static class ReportConsole
{
    private const int PlainWidth = 150;

    public static IAnsiConsole Create(bool plain)
    {
        // Bars and numbers look the same for every user.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (!plain)
        {
            return AnsiConsole.Console;
        }

        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(new TrimmingWriter(Console.Out)),
            }
        );
        console.Profile.Width = PlainWidth;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
