using System.Text;

namespace Dataset.Tool.Tests;

/// <summary>The sample dataset in a folder of its own, and the tool run in it.</summary>
internal sealed class TemporarySample : IDisposable
{
    private TemporarySample() => Directory.CreateDirectory(Root);

    /// <summary>The working directory of every call.</summary>
    public string Root { get; } = Path.Combine(Path.GetTempPath(), "dataset-tool-tests", Path.GetRandomFileName());

    /// <summary>The variables that calls see.</summary>
    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>The sample: a port, told by two papers.</summary>
    public static TemporarySample Create()
    {
        var sample = Empty();
        var source = Path.Combine(AppContext.BaseDirectory, "Sample");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            sample.Write(Path.GetRelativePath(source, file), File.ReadAllText(file));
        }

        return sample;
    }

    /// <summary>An empty folder.</summary>
    public static TemporarySample Empty() => new();

    /// <summary>Runs the tool.</summary>
    public ToolRun Run(params string[] args) => RunWithInput("", args);

    /// <summary>Runs the tool with a text on standard input.</summary>
    public ToolRun RunWithInput(string input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = ToolApplication.Run(args, Console(new StringReader(input), output, error));
        return new ToolRun(code, output.ToString().Replace(Root, "ROOT", StringComparison.Ordinal), error.ToString().Replace(Root, "ROOT", StringComparison.Ordinal));
    }

    /// <summary>The console of a call.</summary>
    public ToolConsole Console(TextReader input, TextWriter output, TextWriter error) =>
        new(input, output, error, Root) { Variable = name => Variables.GetValueOrDefault(name) };

    /// <summary>The full path of one below the folder.</summary>
    public string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The text of a file.</summary>
    public string Read(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>Writes a file, its folders too.</summary>
    public TemporarySample Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text, new UTF8Encoding(false));
        return this;
    }

    /// <summary>Replaces words that must stand in a file.</summary>
    public TemporarySample Edit(string relative, string old, string @new)
    {
        var text = Read(relative);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Write(relative, text.Replace(old, @new, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
