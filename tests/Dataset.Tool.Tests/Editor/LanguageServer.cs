using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dataset.Tool.Tests.Editor;

/// <summary>yaml-language-server, spoken to as an editor does: JSON-RPC over its standard streams.</summary>
internal sealed class LanguageServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process process;
    private readonly CancellationTokenSource patience = new(Patience);
    private readonly List<JsonNode> received = [];
    private int lastId;

    public LanguageServer(string root)
    {
        var start = new ProcessStartInfo("node", [Script!, "--stdio"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = root };
        process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        Request("initialize", $$"""{ "processId": null, "rootUri": "{{Uri(root)}}", "capabilities": { "textDocument": { "hover": { "contentFormat": ["plaintext"] }, "completion": { "completionItem": {} } } } }""");
        Notify("initialized", "{}");
        Notify("workspace/didChangeConfiguration", """{ "settings": { "yaml": { "validate": true, "hover": true, "completion": true, "schemaStore": { "enable": false } } } }""");
    }

    /// <summary>Why tests with it are skipped; <c>null</c> where it is at hand.</summary>
    public static string? SkipReason =>
        !HasNode() ? "needs node, which is not on the path"
        : Script is null ? "needs the packages of tests/Dataset.Tool.Tests/Editor; 'npm ci' there installs them"
        : null;

    private static string? Script { get; } = FindScript();

    /// <summary>Opens a file and gives the messages of its diagnostics, each after its line from 1.</summary>
    public IReadOnlyList<string> Open(string path)
    {
        Notify("textDocument/didOpen", $$"""{ "textDocument": { "uri": "{{Uri(path)}}", "languageId": "yaml", "version": 1, "text": {{JsonSerializer.Serialize(File.ReadAllText(path))}} } }""");
        var published = Receive(message => message["method"]?.GetValue<string>() == "textDocument/publishDiagnostics" && message["params"]!["uri"]!.GetValue<string>() == Uri(path));
        return published["params"]!["diagnostics"]!.AsArray()
            .Select(static found => string.Create(CultureInfo.InvariantCulture, $"{found!["range"]!["start"]!["line"]!.GetValue<int>() + 1}: {found["message"]}"))
            .ToList();
    }

    /// <summary>What an editor offers at the end of some words of a file.</summary>
    public IReadOnlyList<string> Complete(string path, string after)
    {
        var result = Request("textDocument/completion", At(path, after, after.Length));
        return (result as JsonArray ?? result!["items"]!.AsArray()).Select(static item => item!["label"]!.GetValue<string>()).ToList();
    }

    /// <summary>What an editor shows over the first character of some words of a file.</summary>
    public string Hover(string path, string over) => Request("textDocument/hover", At(path, over, 0))?["contents"]?["value"]?.GetValue<string>() ?? "";

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
        patience.Dispose();
    }

    private static string At(string path, string words, int offset)
    {
        var before = File.ReadAllText(path).Split(words)[0] + words[..offset];
        var line = before.Count(static c => c == '\n');
        return string.Create(CultureInfo.InvariantCulture, $$"""{ "textDocument": { "uri": "{{Uri(path)}}" }, "position": { "line": {{line}}, "character": {{before.Length - (before.LastIndexOf('\n') + 1)}} } }""");
    }

    private JsonNode? Request(string method, string parameters)
    {
        var id = ++lastId;
        Send($$"""{ "jsonrpc": "2.0", "id": {{id.ToString(CultureInfo.InvariantCulture)}}, "method": "{{method}}", "params": {{parameters}} }""");
        return Receive(message => message["method"] is null && message["id"]?.GetValue<int>() == id)["result"];
    }

    private void Notify(string method, string parameters) => Send($$"""{ "jsonrpc": "2.0", "method": "{{method}}", "params": {{parameters}} }""");

    private void Send(string message)
    {
        var body = Encoding.UTF8.GetBytes(message);
        var input = process.StandardInput.BaseStream;
        input.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
        input.Write(body);
        input.Flush();
    }

    private JsonNode Receive(Func<JsonNode, bool> isWanted)
    {
        while (true)
        {
            var message = received.Find(isWanted.Invoke);
            if (message is not null)
            {
                received.Remove(message);
                return message;
            }

            received.Add(Next());
        }
    }

    private JsonNode Next()
    {
        var output = process.StandardOutput.BaseStream;
        var header = new StringBuilder();
        var one = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            output.ReadExactlyAsync(one, patience.Token).AsTask().GetAwaiter().GetResult();
            header.Append((char)one[0]);
        }

        var length = int.Parse(header.ToString().Split("Content-Length:")[1].Split('\r')[0], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
        var body = new byte[length];
        output.ReadExactlyAsync(body, patience.Token).AsTask().GetAwaiter().GetResult();
        return JsonNode.Parse(body)!;
    }

    private static string Uri(string path) => new Uri(path).AbsoluteUri;

    private static bool HasNode() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(static folder => File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe")));

    private static string? FindScript()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var script = Path.Combine(folder.FullName, "tests", "Dataset.Tool.Tests", "Editor", "node_modules", "yaml-language-server", "bin", "yaml-language-server");
            if (File.Exists(script))
            {
                return script;
            }
        }

        return null;
    }
}
