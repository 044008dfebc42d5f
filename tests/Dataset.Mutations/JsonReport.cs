using System.Text.Encodings.Web;
using System.Text.Json;
using Dataset.Tests.Mutating;

namespace Dataset.Mutations;

/// <summary>Every class with its counts, and every mutant that was not killed or was reported elsewhere.</summary>
internal static class JsonReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(string path, DatasetJudge judge, IReadOnlyList<Trial> trials)
    {
        using var file = File.Create(path);
        using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteStartArray("classes");
        foreach (var group in trials.GroupBy(static trial => trial.Mutant.Class))
        {
            json.WriteStartObject();
            json.WriteString("class", group.Key);
            json.WriteNumber("mutants", group.Count());
            json.WriteNumber("equivalent", group.Count(static trial => trial.Fate == Fate.Equivalent));
            json.WriteNumber("byRules", group.Count(static trial => trial.Fate == Fate.Rule));
            json.WriteNumber("byArticle", group.Count(static trial => trial.Fate == Fate.Article));
            json.WriteNumber("onLine", group.Count(static trial => trial.OnLine));
            json.WriteNumber("survived", group.Count(static trial => trial.Fate == Fate.Survived));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notable");
        foreach (var trial in trials.Where(static trial => !trial.IsKilled || !trial.OnLine))
        {
            json.WriteStartObject();
            json.WriteString("class", trial.Mutant.Class);
            json.WriteString("file", trial.Mutant.Path);
            json.WriteNumber("line", trial.Mutant.Line);
            json.WriteString("fate", trial.Fate.ToString());
            json.WriteString("mutant", trial.Mutant.Describe(judge.TextOf(trial.Mutant.Path)));
            json.WriteString("explanation", trial.Explanation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
