using System.Text;

namespace Dataset.Tool.Tests;

/// <summary>Random documents of the YAML that the language admits: all styles, comments and blank lines anywhere, other indentations.</summary>
internal sealed class RandomYaml
{
    private static readonly string[] Keys = ["entity", "kind", "names", "facts", "Cost", "Opening", "Containers", "2020", "2021-Q2", "evidence", "claims", "value", "text", "line", "source", "units", "kinds", "en", "base", "context", "A, b", "#x", "it's"];
    private static readonly string[] Plain = ["1", "700_000", "Llama2", "a b", "2013-late", "超过7亿", "a:b", "a#b", "-x"];
    private static readonly string[] Quoted = ["7亿, 8亿", "it's", "a \"b\"", "# no comment", "", " x ", "{", "a: b", "\\", "👍🏽"];
    private readonly Random random;
    private readonly StringBuilder text = new();

    private RandomYaml(int seed) => random = new Random(seed);

    /// <summary>The document of a seed.</summary>
    public static string Document(int seed)
    {
        var yaml = new RandomYaml(seed);
        yaml.OwnLines(0);
        yaml.Block(0, 0);
        return yaml.text.ToString();
    }

    private void Block(int indent, int depth)
    {
        var isMapping = random.Next(3) > 0;
        var count = random.Next(1, 5);
        foreach (var key in Shuffled().Take(count))
        {
            text.Append(' ', indent).Append(isMapping ? Key(key) + ":" : "-");
            Value(indent, depth, afterDash: !isMapping);
            OwnLines(indent);
        }
    }

    private void Value(int indent, int depth, bool afterDash)
    {
        var choice = random.Next(depth > 3 ? 4 : 8);
        if (choice < 2)
        {
            text.Append(' ').Append(Scalar(inFlow: false));
            EndLine();
        }
        else if (choice < 4)
        {
            text.Append(' ').Append(Flow(depth));
            EndLine();
        }
        else if (choice == 4)
        {
            var inner = indent + random.Next(1, 5);
            text.Append(random.Next(2) == 0 ? " |" : " >-").Append(random.Next(4) == 0 ? " # header\n" : "\n");
            text.Append(' ', inner).Append("one # no comment\n").Append(' ', inner).Append(random.Next(2) == 0 ? "  two\n" : "two\n");
        }
        else if (choice == 5 && !afterDash)
        {
            EndLine();
        }
        else
        {
            EndLine();
            var inner = indent + random.Next(1, 4);
            OwnLines(inner);
            Block(inner, depth + 1);
        }
    }

    private string Flow(int depth)
    {
        var count = random.Next(0, 4);
        var isMapping = random.Next(2) == 0;
        var parts = Shuffled().Take(count).Select(key =>
            (isMapping ? Key(key) + ": " : "")
            + (depth < 4 && random.Next(4) == 0 ? Flow(depth + 1) : Scalar(inFlow: true))).ToList();
        var gap = random.Next(8) switch { 0 => " # inner\n                ", 1 => "\n                ", _ => " " };
        var body = string.Join("," + gap, parts);
        return isMapping ? "{ " + body + " }" : "[" + body + "]";
    }

    private string Key(string key) => key.AsSpan().IndexOfAny(",#'") >= 0 ? "'" + key.Replace("'", "''", StringComparison.Ordinal) + "'" : random.Next(9) == 0 ? $"\"{key}\"" : key;

    private string Scalar(bool inFlow) => random.Next(4) switch
    {
        0 => "'" + Pick(Quoted).Replace("'", "''", StringComparison.Ordinal) + "'",
        1 => "\"" + Pick(Quoted).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + (random.Next(3) == 0 ? "\\u200E\\n" : "") + "\"",
        2 when !inFlow => Pick(Plain) + ", " + Pick(Plain),
        _ => Pick(Plain),
    };

    private void EndLine() => text.Append(random.Next(5) == 0 ? " # trailing " + random.Next(9) + "\n" : "\n");

    private void OwnLines(int indent)
    {
        while (random.Next(5) == 0)
        {
            text.Append(random.Next(2) == 0 ? "\n" : new string(' ', Math.Max(0, indent + random.Next(-1, 3))) + "# own " + random.Next(9) + "\n");
        }
    }

    private string[] Shuffled()
    {
        var keys = Keys.ToArray();
        random.Shuffle(keys);
        return keys;
    }

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
