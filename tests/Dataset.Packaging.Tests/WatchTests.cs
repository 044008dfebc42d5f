using System.Diagnostics;
using System.Text;
using Dataset.Packaging.Tests.Feed;

namespace Dataset.Packaging.Tests;

/// <summary>An edit of YAML reaches <c>dotnet watch</c>, as an edit of C# does.</summary>
[Collection(SharedWorkspace.Name)]
public sealed class WatchTests(Workspace workspace)
{
    // Building takes seconds; on a busy machine a minute.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    [Fact]
    public void An_edited_file_rebuilds_and_runs_again()
    {
        const string Folder = "Watched";
        workspace.Copy("OwnFacts", Folder, ("<!--more-->", ""));
        workspace.AddDataset(Folder, "SmallWorlds");
        File.WriteAllText(Path.Combine(workspace.Root, Folder, "Program.cs"), "System.Console.WriteLine(SmallWorlds.Jupiter.Record.Summary + SmallWorlds.Moon.All.Count + \" moons\");\n");
        workspace.Dotnet(Folder, "restore").Succeeded();

        using var watch = new Watch(workspace, Folder);
        watch.WaitFor("The largest planet.2 moons");
        watch.WaitFor("Waiting for a file to change");
        workspace.Edit(Folder + "/data/entities/Planet/Jupiter.yaml", "summary: The largest planet.", "summary: A planet.");
        watch.WaitFor("A planet.2 moons");
    }

    private sealed class Watch : IDisposable
    {
        private readonly Process process;
        private readonly StringBuilder printed = new();
        private int read;

        public Watch(Workspace workspace, string folder)
        {
            var start = workspace.CommandIn(folder).Start("dotnet", "watch", "run", "--no-hot-reload", "--non-interactive");
            start.Environment["DOTNET_WATCH_SUPPRESS_EMOJIS"] = "1";
            process = Process.Start(start)!;
            process.OutputDataReceived += (_, line) => Add(line.Data);
            process.ErrorDataReceived += (_, line) => Add(line.Data);
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }

        /// <summary>Waits until a line with that text is printed, after the last one waited for.</summary>
        public void WaitFor(string text)
        {
            lock (printed)
            {
                for (var end = DateTime.UtcNow + Limit; DateTime.UtcNow < end; Monitor.Wait(printed, TimeSpan.FromSeconds(1)))
                {
                    var at = printed.ToString(read, printed.Length - read).IndexOf(text, StringComparison.Ordinal);
                    if (at >= 0)
                    {
                        read += at + text.Length;
                        return;
                    }
                }

                Assert.Fail($"dotnet watch does not print\n  {text}\nbut\n{printed}");
            }
        }

        public void Dispose()
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }

        private void Add(string? line)
        {
            lock (printed)
            {
                printed.Append(line).Append('\n');
                Monitor.PulseAll(printed);
            }
        }
    }
}
