using System.CommandLine;
using System.CommandLine.Parsing;
using Dataset.Schema.Messages;
using Dataset.Tool.Commands;

namespace Dataset.Tool;

/// <summary>The command line of the <c>dataset</c> tool.</summary>
internal static class ToolApplication
{
    /// <summary>Runs one call and gives its exit code. A call that is wrong prints one line, never a stack trace.</summary>
    public static int Run(string[] args, ToolConsole console)
    {
        var root = Commands(console);

        // A phrase such as @7亿 is no file of further arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        try
        {
            if (WrongOption(parsed) is { } wrong)
            {
                throw new WrongCallException(wrong);
            }

            if (parsed.UnmatchedTokens.Count > 0)
            {
                throw new WrongCallException(Unmatched(parsed.CommandResult, parsed.UnmatchedTokens[0]));
            }

            if (parsed.Errors.Count > 0)
            {
                throw new WrongCallException($"{parsed.Errors[0].Message.TrimEnd('.')}; '{NameOf(parsed.CommandResult)} --help' tells what is expected");
            }

            return parsed.Invoke(new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false });
        }
        catch (WrongCallException exception)
        {
            return Refuse(console, exception.Message);
        }
        catch (WrongDataException exception)
        {
            console.Error.WriteLine($"dataset: {OneLine(exception.Message)}");
            return ExitCode.WrongData;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(console, exception.Message);
        }
#pragma warning disable CA1031 // A failure of our own is told in one line like any other; the stack is of no use to who called.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Refuse(console, $"error {RuleCatalogue.InternalFailure.Id}: the tool itself failed: {exception.GetType().Name}: {exception.Message}");
        }
    }

    private static RootCommand Commands(ToolConsole console) =>
        new("Checks, verifies, reads, cites, formats, exports and compares datasets of facts.")
        {
            CheckCommand.Create(console),
            VerifyCommand.Create(console),
            CoverCommand.Create(console),
            ReadCommand.Create(console),
            CiteCommand.Create(console),
            AddCommand.Create(console),
            ShowCommand.Create(console),
            FmtCommand.Create(console),
            RenameCommand.Create(console),
            DiffCommand.Create(console),
            SchemaCommand.Create(console),
            SurfaceCommand.Create(console),
            ExportCommand.Create(console),
            ExplainCommand.Create(console),
        };

    // The parser takes an option it does not know for an argument: 'check --wacth' would look for a folder of that name.
    private static string? WrongOption(ParseResult parsed)
    {
        foreach (var token in parsed.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
            {
                return null;
            }

            if (token.Type == TokenType.Argument && token.Value is ['-', '-' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..])
            {
                var known = parsed.CommandResult.Command.Options.SelectMany(static option => option.Aliases.Append(option.Name)).Where(static name => name.StartsWith('-')).Order(StringComparer.Ordinal);
                return $"unknown option '{token.Value}'{NearestNames.Suggest(token.Value, known)}; '{NameOf(parsed.CommandResult)} --help' lists the options";
            }
        }

        return null;
    }

    private static string Unmatched(CommandResult command, string token)
    {
        var names = command.Command.Subcommands.Select(static known => known.Name).ToList();
        return names.Count == 0
            ? $"unexpected argument '{token}'; '{NameOf(command)} --help' tells what is expected"
            : $"unknown command '{token}'{NearestNames.Suggest(token, names)}; '{NameOf(command)} --help' lists the commands";
    }

    private static string NameOf(CommandResult command) => command.Parent is CommandResult parent ? $"{NameOf(parent)} {command.Command.Name}" : "dataset";

    private static int Refuse(ToolConsole console, string message)
    {
        console.Error.WriteLine($"dataset: {OneLine(message)}");
        return ExitCode.WrongCall;
    }

    private static string OneLine(string message) => string.Join(' ', message.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
