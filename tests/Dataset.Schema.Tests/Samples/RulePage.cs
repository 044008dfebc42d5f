using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dataset.Schema.Tests.Samples;

/// <summary>One rule's page, taken apart: its examples change one file of the sample dataset.</summary>
/// <param name="Id">The rule's identifier, from the title.</param>
/// <param name="Title">The rule's title.</param>
/// <param name="Wrong">The example that breaks the rule.</param>
/// <param name="Printed">What the tool prints for it.</param>
/// <param name="Right">The example mended.</param>
internal sealed partial record RulePage(string Id, string Title, string Wrong, string Printed, string Right)
{
    /// <summary>The line that stands for further problems of other rules, in <see cref="Printed"/>.</summary>
    public const string Others = "...";

    private static readonly string[] Layout = ["## Wrong", "```yaml", "```", "```text", "```", "## Right", "```yaml", "```"];

    /// <summary>Takes a page apart; a page of another layout is an error.</summary>
    public static RulePage Parse(string text)
    {
        var title = TitleLine().Match(text);
        var marks = text.Split('\n').Where(static line => line.StartsWith("## ", StringComparison.Ordinal) || line.StartsWith("```", StringComparison.Ordinal));
        Assert.True(title.Success, "a page begins with '# DSETnnnn: title'");
        Assert.Equal(Layout, marks);
        var blocks = Fence().Matches(text).Select(static match => match.Groups["body"].Value).ToArray();
        return new RulePage(title.Groups["id"].Value, title.Groups["title"].Value, blocks[0], blocks[1].TrimEnd('\n'), blocks[2]);
    }

    /// <summary>
    /// The sample with the file that an example's first line names, the comment being part of it. '# PATH is not there' removes the file; in the others
    /// {{U+200B}} stands for a character, {{byte FF}} for a byte, and {{x repeated 1,000 times}} for x so often.
    /// </summary>
    public static SampleDataset Apply(string example)
    {
        var first = FirstLine().Match(example);
        Assert.True(first.Success, "an example begins with '# path' of a file of the sample");
        var path = first.Groups["path"].Value;
        if (first.Groups["absent"].Success)
        {
            return SampleDataset.Base.Without(path);
        }

        var repeated = Repetition().Replace(example, static match =>
            string.Concat(Enumerable.Repeat(match.Groups["text"].Value, int.Parse(match.Groups["times"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))));
        var characters = Character().Replace(repeated, static match => char.ConvertFromUtf32(int.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
        return SampleDataset.Base.With(path, Bytes(characters));
    }

    private static byte[] Bytes(string text)
    {
        var bytes = new List<byte>(text.Length);
        var done = 0;
        foreach (Match match in Byte().Matches(text))
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(text[done..match.Index]));
            bytes.Add(byte.Parse(match.Groups["byte"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            done = match.Index + match.Length;
        }

        bytes.AddRange(Encoding.UTF8.GetBytes(text[done..]));
        return [.. bytes];
    }

    [GeneratedRegex(@"\A# (?<id>DSET[0-9]{4}): (?<title>.+)\n\n")]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"^```(yaml|text)\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\A# (?<path>[A-Za-z0-9/._-]+)(?<absent> is not there)?\n")]
    private static partial Regex FirstLine();

    [GeneratedRegex(@"\{\{(?<text>[^{}]+) repeated (?<times>[0-9,]+) times\}\}")]
    private static partial Regex Repetition();

    [GeneratedRegex(@"\{\{U\+(?<code>[0-9A-F]{4,6})\}\}")]
    private static partial Regex Character();

    [GeneratedRegex(@"\{\{byte (?<byte>[0-9A-F]{2})\}\}")]
    private static partial Regex Byte();
}
