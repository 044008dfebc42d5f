namespace Dataset.Tool;

/// <summary>Where a command reads and writes, so that tests run commands in process.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Results.</param>
/// <param name="Error">Messages that are no result.</param>
/// <param name="Directory">The folder that relative paths start from.</param>
internal sealed record ToolConsole(TextReader In, TextWriter Out, TextWriter Error, string Directory)
{
    /// <summary>The full path of one given on the command line.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, Directory);
}
