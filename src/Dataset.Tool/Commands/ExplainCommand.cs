using System.CommandLine;
using Dataset.Schema.Messages;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset explain</c>: a rule's page, or the list of all rules.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolConsole console)
    {
        var id = new Argument<string?>("RULE")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "The rule's identifier, as messages give it: DSET3001, or 3001. Without it, all rules are listed.",
        };
        var command = new Command("explain", "Tells what a rule demands, and why, with an example and the example mended.") { id };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(id) is { } written)
            {
                console.Out.Write(RulePages.TextOf(Find(written)));
            }
            else
            {
                WriteList(console.Out);
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static Rule Find(string written)
    {
        var isNumber = written.Length > 0 && written.All(char.IsAsciiDigit);
        return RuleCatalogue.Find(isNumber ? "DSET" + written : written)
            ?? throw new WrongCallException($"unknown rule '{written}'{NearestNames.Suggest(isNumber ? "DSET" + written : written.ToUpperInvariant(), RuleCatalogue.All.Select(static rule => rule.Id))}; 'dataset explain' lists all rules");
    }

    private static void WriteList(TextWriter output)
    {
        var isFirst = true;
        foreach (var family in RuleCatalogue.All.GroupBy(static rule => rule.Family))
        {
            output.WriteLine(isFirst ? family.Key : "\n" + family.Key);
            isFirst = false;
            foreach (var rule in family)
            {
                output.WriteLine($"  {rule.Id}  {rule.Title}");
            }
        }
    }
}
