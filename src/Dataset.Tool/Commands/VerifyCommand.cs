using System.CommandLine;
using Dataset.Schema.Articles;
using Dataset.Schema.Messages;
using Dataset.Tool.Folders;
using Dataset.Tool.Output;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset verify</c>: the evidence against the articles.</summary>
internal static class VerifyCommand
{
    public static Command Create(ToolConsole console)
    {
        var data = SharedArguments.Data();
        var articles = SharedArguments.Articles();
        var reanchor = new Option<bool>("--reanchor") { Description = "Finds phrases again whose line has moved, and mends the line numbers in the data." };
        var command = new Command("verify", "Holds the evidence against the articles.") { data, articles, reanchor };
        command.SetAction(parsed =>
        {
            var (folder, compiled) = DatasetFolder.Open(parsed.GetValue(data), console);
            var texts = ArticleFolder.Load(parsed.GetValue(articles), compiled.Sources, console);
            if (parsed.GetValue(reanchor))
            {
                Reanchor.Run(folder, compiled, texts, console);
                (folder, compiled) = DatasetFolder.Open(parsed.GetValue(data), console);
            }

            IReadOnlyList<LocatedProblem> problems;
            using (ProgressLine.Start(console, "holding phrases against the articles"))
            {
                problems = ProblemLocator.Locate(Verification.Verify(compiled, texts), folder.Files.Select(static file => file.Yaml));
            }

            TextProblemWriter.WriteLines(problems, console.Out);
            console.Out.WriteLine($"{Verification.PhrasesOf(compiled).Count()} phrases of {compiled.Sources.Count} sources; {problems.Count switch { 0 => "all stand where the data says", 1 => "1 problem", var count => $"{count} problems" }}");
            return UncheckedData.Tell(compiled, console) || problems.Count > 0 ? ExitCode.WrongData : ExitCode.Fine;
        });
        return command;
    }
}
