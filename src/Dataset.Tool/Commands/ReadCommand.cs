using System.CommandLine;
using System.Text.Json;
using Dataset.Schema.Language;
using Dataset.Schema.Numbers;
using Dataset.Schema.Readers;
using Dataset.Tool.Output;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset read</c>: how a phrase is read.</summary>
internal static class ReadCommand
{
    public static Command Create(ToolConsole console)
    {
        var text = new Argument<string>("TEXT") { Description = "The phrase; - takes a phrase a line from standard input." };
        var language = new Option<string>("--lang") { HelpName = "LANG", Description = "zh or en; by default zh where the phrase has Chinese characters." };
        language.AcceptOnlyFromAmong("zh", "en");
        var json = new Option<bool>("--json") { Description = "One JSON object a phrase." };
        var command = new Command("read", "Tells how a phrase is read.") { text, language, json };
        command.SetAction(parsed =>
        {
            var phrase = parsed.GetValue(text)!;
            foreach (var line in phrase == "-" ? Lines(console.In) : [phrase])
            {
                Write(console.Out, line, Read(line, parsed.GetValue(language)), parsed.GetValue(json));
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static IReadOnlyList<Reading> Read(string phrase, string? language)
    {
        var reader = FigureReader.For(language ?? (phrase.Any(static c => c is >= '\u2E80' and <= '\u9FFF') ? "zh" : "en"))!;

        // Noise stands only in brackets, where no phrase of a clean source has lower-case letters alone.
        return reader.Read(phrase, ReaderOptions.Default with { BracketedLatinNoise = true });
    }

    private static IEnumerable<string> Lines(TextReader input)
    {
        while (input.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static void Write(TextWriter output, string phrase, IReadOnlyList<Reading> readings, bool json)
    {
        if (json)
        {
            JsonOutput.Write(output, JsonOutput.Line, writer => WriteJson(writer, phrase, readings));
            return;
        }

        output.WriteLine(readings.Count == 0 ? $"{phrase}: nothing here is a figure" : phrase);
        foreach (var reading in readings)
        {
            output.WriteLine($"  {phrase.Substring(reading.Span.Start, reading.Span.Length)}: {Describe(reading)}");
        }
    }

    private static string Describe(Reading reading)
    {
        var parts = new List<string> { Words.For(reading.Kind), ValueOf(reading, display: true) };
        if (reading.ValueMax is { } max)
        {
            parts.Add((reading.Kind == ReadingKind.Score ? "- " : "to ") + NumberNotation.Display(max));
        }

        parts.Add(UnitOf(reading));
        parts.Add(reading.Hedge == Facts.Hedge.None ? "" : Words.For(reading.Hedge));
        parts.Add(reading.Change == Change.None ? "" : Words.For(reading.Change));
        parts.Add(reading.Date is null && reading.Relative is null && !reading.Range.IsExact ? reading.Range.ToString() : "");
        return string.Join(" ", parts.Where(static part => part.Length > 0));
    }

    private static string UnitOf(Reading reading) =>
        reading.Unit.Length > 0 ? reading.Unit : reading.Kind == ReadingKind.Duration ? Words.For(reading.DurationUnit) : "";

    private static string ValueOf(Reading reading, bool display) =>
        reading.Date is { } date ? date.ToString()
        : reading.Relative is { } relative ? RelativeText(relative)
        : display ? NumberNotation.Display(reading.Value) : reading.Value.ToString();

    // What it counts from, by how much, and the calendar part that is named: "base +2 to +9 months", "publication -1 year -11".
    private static string RelativeText(RelativeDate relative)
    {
        var parts = new List<string> { (relative.IsApproximate ? "~" : "") + (relative.Anchor == DateAnchor.Publication ? "publication" : "base") };
        var spread = relative.Spread;
        foreach (var (shift, unit) in new[] { (relative.Years, "year"), (relative.Months, "month"), (relative.Weeks, "week"), (relative.Days, "day") })
        {
            if (shift != 0)
            {
                parts.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{shift:+0;-0}{(spread > 0 ? $" to {shift + spread:+0;-0;0}" : "")} {unit}{(Math.Abs(shift) == 1 && spread == 0 ? "" : "s")}"));
                spread = 0;
            }
        }

        if (parts.Count == 1 && relative.Unit != DurationUnit.Years)
        {
            parts.Add("the same " + Words.For(relative.Unit).TrimEnd('s'));
        }

        return string.Join(" ", parts) + (relative.IsNextOrLast ? " where one year alone can be meant" : "") + (relative.Suffix.Length > 0 ? " " + relative.Suffix : "");
    }

    private static void WriteJson(Utf8JsonWriter json, string phrase, IReadOnlyList<Reading> readings)
    {
        json.WriteStartObject();
        json.WriteString("text", phrase);
        json.WriteStartArray("readings");
        foreach (var reading in readings)
        {
            json.WriteStartObject();
            json.WriteString("kind", Words.For(reading.Kind));
            json.WriteString("value", ValueOf(reading, display: false));
            json.WriteString("valueMax", reading.ValueMax?.ToString());
            json.WriteString("unit", UnitOf(reading) is { Length: > 0 } unit ? unit : null);
            json.WriteString("hedge", reading.Hedge == Facts.Hedge.None ? null : Words.For(reading.Hedge));
            json.WriteString("low", Low(reading));
            json.WriteString("high", High(reading));
            json.WriteNumber("start", reading.Span.Start);
            json.WriteNumber("length", reading.Span.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string? Low(Reading reading) =>
        reading.Date is { } date ? date.Earliest == DateTime.MinValue ? null : Iso(date.Earliest) : reading.Relative is not null ? null : reading.Range.Low?.ToString();

    private static string? High(Reading reading) =>
        reading.Date is { } date ? date.End == DateTime.MaxValue ? null : Iso(date.End.AddTicks(-1)) : reading.Relative is not null ? null : reading.Range.High?.ToString();

    private static string Iso(DateTime time) => time.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
