using System.CommandLine;
using MetaAiHistory.Analyses.Rendering;

namespace MetaAiHistory.Analyses;

/// <summary>The command line of the analyses.</summary>
internal static class AnalysesApplication
{
    /// <summary>Runs the analyses that the arguments name; all of them where they name none.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter errors, bool isTerminal)
    {
        var list = new Option<bool>("--list") { Description = "Lists the analyses." };
        var names = new Option<string[]>("--analysis") { HelpName = "NAME", Description = "Runs this analysis only; may be given several times.", AllowMultipleArgumentsPerToken = true };
        var format = new Option<string>("--format") { HelpName = "FORMAT", Description = "text, markdown or json.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "json");
        var root = new RootCommand("Analyses of what five news articles say about Meta's AI history, each figure with its source.") { list, names, format };
        var chosen = (IReadOnlyList<Analysis>)Analysis.All;
        root.SetAction(parsed =>
        {
            if (parsed.GetValue(list))
            {
                foreach (var analysis in Analysis.All)
                {
                    output.WriteLine($"{analysis.Name,-28} {analysis.Title}");
                }

                return 0;
            }

            foreach (var name in parsed.GetValue(names) ?? [])
            {
                if (Analysis.Find(name) is null)
                {
                    errors.WriteLine($"there is no analysis '{name}'; --list names them");
                    return 2;
                }
            }

            if (parsed.GetValue(names) is { Length: > 0 } given)
            {
                chosen = [.. given.Select(name => Analysis.Find(name)!)];
            }

            Renderer.For(parsed.GetValue(format)!, isTerminal).Write([.. chosen.Select(static analysis => analysis.Run())], output);
            return 0;
        });
        var result = root.Parse(args);
        if (result.Errors.Count == 0)
        {
            return result.Invoke(new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
        }

        errors.WriteLine(string.Join(Environment.NewLine, result.Errors.Select(static error => error.Message)));
        return 2;
    }
}
