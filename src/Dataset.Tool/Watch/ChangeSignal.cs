namespace Dataset.Tool.Watch;

/// <summary>
/// Waits until files of some folders change. The system's notices make it quick; looking at names and times now and then makes it sure, for notices get lost
/// on network drives, in containers, when too many come at once, and where a folder is replaced by another.
/// </summary>
internal sealed class ChangeSignal : IDisposable
{
    private const int MostRests = 20;
    private readonly SemaphoreSlim noticed = new(0, 1);
    private readonly Lock gate = new();
    private readonly TimeSpan debounce;
    private readonly TimeSpan poll;
    private readonly bool notices;
    private Dictionary<string, FileSystemWatcher> watchers = new(StringComparer.Ordinal);

    /// <summary>Creates a signal that nobody gives yet.</summary>
    /// <param name="debounce">How long nothing must change before a change counts as complete: an editor writes a file in several steps.</param>
    /// <param name="poll">How often names and times are compared.</param>
    /// <param name="notices">Whether the system's notices are used.</param>
    public ChangeSignal(TimeSpan debounce, TimeSpan poll, bool notices)
    {
        this.debounce = debounce;
        this.poll = poll;
        this.notices = notices;
    }

    /// <summary>Watches these folders from now on, before they are read: a change while they are read is not missed.</summary>
    public void Watch(IEnumerable<string> folders)
    {
        var next = new Dictionary<string, FileSystemWatcher>(StringComparer.Ordinal);
        foreach (var folder in notices ? folders.Distinct(StringComparer.Ordinal) : [])
        {
            if (watchers.Remove(folder, out var kept) && Directory.Exists(folder))
            {
                next.Add(folder, kept);
            }
            else
            {
                kept?.Dispose();
                if (Create(folder) is { } created)
                {
                    next.Add(folder, created);
                }
            }
        }

        foreach (var watcher in watchers.Values)
        {
            watcher.Dispose();
        }

        watchers = next;
    }

    /// <summary>Waits for a notice, or until <paramref name="differs"/> holds, and then until all is quiet; <c>false</c> where it is asked to stop.</summary>
    public bool Wait(Func<bool> differs, CancellationToken stop)
    {
        try
        {
            while (!noticed.Wait(poll, stop) && !differs())
            {
            }

            // A process that writes without pause must not keep the outcome back for ever.
            for (var rests = 0; rests < MostRests && noticed.Wait(debounce, stop); rests++)
            {
            }

            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in watchers.Values)
        {
            watcher.Dispose();
        }

        // Not the semaphore: a notice may still be on its way, and it holds nothing of the system's.
        watchers.Clear();
    }

    private FileSystemWatcher? Create(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            watcher.Changed += Notice;
            watcher.Created += Notice;
            watcher.Deleted += Notice;
            watcher.Renamed += Notice;
            watcher.Error += (_, _) => Notice(folder, null);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // The folder is gone, or the system has no watchers left: polling finds the change.
            return null;
        }
    }

    private void Notice(object sender, FileSystemEventArgs? change)
    {
        lock (gate)
        {
            if (noticed.CurrentCount == 0)
            {
                noticed.Release();
            }
        }
    }
}
