using System.CommandLine;
using System.Text;
using MetaAiHistory.Analyses.Rendering;
using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses;

/// <summary>The command line of the analyses. Exit codes: 0 fine, 2 the call is wrong.</summary>
internal static class AnalysesApplication
{
    /// <summary>Runs the analyses that the arguments name; all of them where they name none.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter errors, bool isTerminal)
    {
        var list = new Option<bool>("--list") { Description = "Lists the analyses." };
        var names = new Option<string[]>("--analysis") { HelpName = "NAME", Description = "Runs this analysis only; may be given several times." };
        var format = new Option<string>("--format") { HelpName = "FORMAT", Description = "text, markdown or json.", DefaultValueFactory = static _ => "text" };
        var facts = new Option<string>("--facts") { HelpName = "FILE", Description = "Writes every fact with its sources to a page of Markdown; - is standard output." };
        format.AcceptOnlyFromAmong("text", "markdown", "json");
        var root = new RootCommand("Analyses of what five news articles say about Meta's AI history, each figure with its source.") { list, names, format, facts };
        root.Validators.Add(result =>
        {
            if (new Option[] { list, names, facts }.Count(option => result.GetResult(option) is { Implicit: false }) > 1)
            {
                result.AddError("--list, --analysis and --facts exclude one another");
            }
        });
        root.SetAction(parsed =>
            parsed.GetValue(list) ? List(output)
            : parsed.GetValue(facts) is { } file ? WriteFacts(file, output, errors)
            : Analyse(parsed.GetValue(names) ?? [], Renderer.For(parsed.GetValue(format)!, isTerminal), output, errors));
        var result = root.Parse(args);
        if (result.Errors.Count == 0)
        {
            return result.Invoke(new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
        }

        errors.WriteLine(string.Join("\n", result.Errors.Select(static error => error.Message)));
        return 2;
    }

    private static int List(TextWriter output)
    {
        var width = Analysis.All.Max(static analysis => analysis.Name.Length);
        foreach (var analysis in Analysis.All)
        {
            output.WriteLine($"{analysis.Name.PadRight(width)}  {analysis.Title}");
        }

        return 0;
    }

    private static int Analyse(string[] names, Renderer renderer, TextWriter output, TextWriter errors)
    {
        if (names.FirstOrDefault(static name => Analysis.Find(name) is null) is { } unknown)
        {
            errors.WriteLine($"there is no analysis '{unknown}'; there are: {string.Join(", ", Analysis.All.Select(static analysis => analysis.Name))}");
            return 2;
        }

        var chosen = names.Length == 0 ? Analysis.All : [.. names.Select(static name => Analysis.Find(name)!).Distinct()];
        renderer.Write([.. chosen.Select(static analysis => analysis.Run())], output);
        return 0;
    }

    private static int WriteFacts(string file, TextWriter output, TextWriter errors)
    {
        if (file == "-")
        {
            FactSheet.Write(output);
            return 0;
        }

        try
        {
            using var writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            FactSheet.Write(writer);
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            errors.WriteLine($"cannot write {file}: {exception.Message}");
            return 2;
        }
    }
}
