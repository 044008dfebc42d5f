using Dataset.Tool.Folders;

namespace Dataset.Tool.Watch;

/// <summary>Judges a dataset again whenever its files change. The last outcome is always the one that a fresh call would give.</summary>
/// <param name="console">Where outcomes go.</param>
/// <param name="root">The dataset's folder.</param>
/// <param name="judge">Writes the outcome of a state of the files and gives its exit code.</param>
internal sealed class WatchLoop(ToolConsole console, string root, Func<DatasetFolder, int> judge)
{
    /// <summary>How long the files must rest before they are judged.</summary>
    public TimeSpan Debounce { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>How often the files are looked at where no notice comes.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Whether the system's notices are used; tests prove the polling without.</summary>
    public bool Notices { get; init; } = true;

    /// <summary>Judges until the console asks to stop; the exit code is that of the last outcome.</summary>
    public int Run()
    {
        using var signal = new ChangeSignal(Debounce, Poll, Notices);
        IReadOnlyList<string> folders = [root];
        DatasetFolder? judged = null;
        var refusal = "";
        var code = ExitCode.Fine;
        while (true)
        {
            signal.Watch(folders);
            var stamps = FileStamps.Of(folders, console);
            try
            {
                var folder = DatasetFolder.Load(root, console);
                if (folders[^1] != folder.SourcesFolder)
                {
                    // The folder of cards is named by the data: watch it, and read again what may have changed before.
                    folders = [root, folder.SourcesFolder];
                    continue;
                }

                if (judged is null || !Same(judged, folder))
                {
                    code = judge(folder);
                    console.Error.WriteLine($"dataset: watching {console.Shown(root)}; Ctrl+C ends");
                    (judged, refusal) = (folder, "");
                }
            }
            catch (Exception exception) when (exception is WrongCallException or IOException or UnauthorizedAccessException)
            {
                code = ExitCode.WrongCall;
                judged = null;
                if (exception.Message != refusal)
                {
                    refusal = exception.Message;
                    console.Error.WriteLine($"dataset: {refusal.ReplaceLineEndings(" ")}");
                }
            }

            if (!signal.Wait(() => !stamps.SequenceEqual(FileStamps.Of(folders, console)), console.Stop))
            {
                return code;
            }
        }
    }

    // By content and places: an edit of a comment moves the places of problems.
    private static bool Same(DatasetFolder before, DatasetFolder now) =>
        before.Files.Select(static file => file.Yaml).SequenceEqual(now.Files.Select(static file => file.Yaml)) && before.Refused.SequenceEqual(now.Refused);
}
