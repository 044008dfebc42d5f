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
            var folder = DatasetFolder.Load(parsed.GetValue(data), console);
            var compiled = folder.Compile();
            var texts = ArticleFolder.Load(parsed.GetValue(articles), compiled.Sources, console);
            if (parsed.GetValue(reanchor))
            {
                Reanchor.Run(folder, compiled, texts, console);
                folder = DatasetFolder.Load(parsed.GetValue(data), console);
                compiled = folder.Compile();
            }

            var problems = ProblemLocator.Locate(Verification.Verify(compiled, texts), folder.Files.Select(static file => file.Yaml));
            TextProblemWriter.WriteLines(problems, console.Out);
            console.Out.WriteLine($"{Verification.PhrasesOf(compiled).Count()} phrases of {compiled.Sources.Count} sources; {(problems.Count == 0 ? "all stand where the data says" : $"{problems.Count} problems")}");
            return problems.Count > 0 ? ExitCode.WrongData : ExitCode.Fine;
        });
        return command;
    }
}
