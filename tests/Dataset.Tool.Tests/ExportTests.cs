using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Dataset.Tool.Tests;

public sealed class ExportTests
{
    [Fact]
    public void Jsonl_has_one_claim_a_line_with_exactly_the_documented_keys()
    {
        using var sample = TemporarySample.Create();
        var lines = sample.Run("export", "--format", "jsonl").Fine().Lines;
        Assert.Equal(11, lines.Count);
        foreach (var line in lines)
        {
            using var claim = JsonDocument.Parse(line);
            Assert.Equal(
                ["entity", "kind", "property", "period", "type", "value", "valueMax", "unit", "status", "rank", "asOf", "said", "note", "evidence"],
                claim.RootElement.EnumerateObject().Select(static member => member.Name));
            foreach (var evidence in claim.RootElement.GetProperty("evidence").EnumerateArray())
            {
                Assert.Equal(["source", "line", "text", "hedge", "role"], evidence.EnumerateObject().Select(static member => member.Name));
            }
        }
    }

    [Theory]
    [InlineData(
        "Employees",
        """{"entity":"PortElsa","kind":"Port","property":"Employees","period":null,"type":"count","value":"2500","valueMax":null,"unit":"people","status":"actual","rank":"normal","asOf":null,"said":null,"note":"Those of the terminal alone.","evidence":[{"source":"000","line":5,"text":"About 2,500 people","hedge":"about","role":"value"}]}""")]
    [InlineData(
        "OpeningDate",
        """{"entity":"PortElsa","kind":"Port","property":"OpeningDate","period":null,"type":"date","value":"2019-03-12","valueMax":null,"unit":null,"status":"actual","rank":"normal","asOf":null,"said":null,"note":null,"evidence":[{"source":"000","line":3,"text":"12 March 2019","hedge":null,"role":"value"}]}""")]
    [InlineData(
        "Builder",
        """{"entity":"PortElsa","kind":"Port","property":"Builder","period":null,"type":"entity","value":"NorlandDredging","valueMax":null,"unit":null,"status":"actual","rank":"normal","asOf":null,"said":null,"note":null,"evidence":[{"source":"000","line":7,"text":"by Norland Dredging","hedge":null,"role":"value"}]}""")]
    public void Jsonl_writes_values_exactly(string property, string expected)
    {
        using var sample = TemporarySample.Create();
        Assert.Equal(expected, Assert.Single(sample.Run("export").Fine().Lines, line => line.Contains($"\"property\":\"{property}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Jsonl_tells_who_said_it_and_when()
    {
        using var sample = TemporarySample.Create();
        sample.Write("data/entities/Company/HarbourMaster.yaml", "entity: HarbourMaster\nkind: Company\nnames: { en: [harbour master] }\nsummary: Who runs the port.\n");
        sample.Edit("data/entities/Port/PortElsa.yaml", "status: forecast\n      evidence: [{ source: Gazette2021, line: 6, text: '2 million containers in 2025' }]", "status: forecast\n      saidBy: HarbourMaster\n      evidence: [{ source: Gazette2021, line: 6, text: 'master expects 2 million containers in 2025', context: [{ line: 6, text: 'The harbour master' }] }]");
        sample.Edit("data/entities/Port/PortElsa.yaml", "text: 'master expects 2 million containers in 2025'", "text: '2 million containers in 2025'");
        var line = Assert.Single(sample.Run("export").Fine().Lines, static line => line.Contains("\"status\":\"forecast\"", StringComparison.Ordinal));
        Assert.Contains("\"said\":{\"by\":\"HarbourMaster\",\"on\":null},\"note\":null,\"evidence\":[{\"source\":\"001\",\"line\":6,\"text\":\"2 million containers in 2025\",\"hedge\":null,\"role\":\"value\"},{\"source\":\"001\",\"line\":6,\"text\":\"The harbour master\",\"hedge\":null,\"role\":\"context\"}]", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Jsonl_goes_to_the_file_that_is_named()
    {
        using var sample = TemporarySample.Create();
        Assert.Equal("", sample.Run("export", "data", "-o", "claims.jsonl").Fine().Out);
        Assert.Equal(sample.Run("export").Out, sample.Read("claims.jsonl"));
    }

    [Fact]
    public void Wrong_data_is_not_exported_and_the_old_file_stays()
    {
        using var sample = TemporarySample.Create();
        sample.Write("claims.jsonl", "old").Edit("data/entities/Port/PortElsa.yaml", "value: 14", "value: 15");
        var run = sample.Run("export", "-o", "claims.jsonl");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("data/entities/Port/PortElsa.yaml(24,12): error DSET3001: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("old", sample.Read("claims.jsonl"));
    }

    [Fact]
    public void Csv_is_two_tables_and_their_description()
    {
        using var sample = TemporarySample.Create();
        sample.Run("export", "--format", "csv", "-o", "claims.csv").Fine();
        var claims = sample.Read("claims.csv").Split('\n');
        Assert.Equal("claim,entity,kind,property,period,type,value,valueMax,unit,status,rank,reason,leads,asOf,saidBy,saidOn,note", claims[0]);
        Assert.Equal("PortElsa.OpeningDate#1,PortElsa,Port,OpeningDate,,date,2019-03-12,,,actual,normal,,true,,,,", claims[1]);
        Assert.Equal("PortElsa.PierDate#2,PortElsa,Port,PierDate,,date,1906,,,actual,normal,,false,,,,", claims[3]);
        var evidence = sample.Read("evidence.csv").Split('\n');
        Assert.Equal("claim,witness,role,source,line,text,hedge,repair", evidence[0]);
        Assert.Contains("PortElsa.Employees#1,1,value,000,5,\"About 2,500 people\",about,", evidence);
        Assert.Contains("PortElsa.Cost#1,2,value,001,3,about 340 million dollars,about,", evidence);
    }

    [Fact]
    public void The_data_package_names_what_the_files_hold()
    {
        using var sample = TemporarySample.Create();
        sample.Run("export", "--format", "csv", "-o", "facts.csv").Fine();
        using var package = JsonDocument.Parse(sample.Read("datapackage.json"));
        var root = package.RootElement;
        Assert.Equal("harbours", root.GetProperty("name").GetString());
        Assert.Equal("1.0.0", root.GetProperty("version").GetString());
        Assert.Equal("CC0-1.0", root.GetProperty("licenses")[0].GetProperty("name").GetString());
        foreach (var resource in root.GetProperty("resources").EnumerateArray())
        {
            var content = File.ReadAllBytes(sample.PathOf(resource.GetProperty("path").GetString()!));
            Assert.Equal(content.Length, resource.GetProperty("bytes").GetInt32());
            Assert.Equal("sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)), resource.GetProperty("hash").GetString());
            var header = System.Text.Encoding.UTF8.GetString(content).Split('\n')[0].Split(',');
            Assert.Equal(header, resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(static field => field.GetProperty("name").GetString()));
        }

        var key = root.GetProperty("resources")[1].GetProperty("schema").GetProperty("foreignKeys")[0];
        Assert.Equal("claim", key.GetProperty("fields").GetString());
        Assert.Equal("claims", key.GetProperty("reference").GetProperty("resource").GetString());
    }

    [Theory]
    [InlineData("SELECT value FROM claims WHERE claim = 'PortElsa.GrainShare#1'", "60")]
    [InlineData("SELECT sum(value) FROM integer_facts WHERE property = 'Containers'", "2700000")]
    [InlineData("SELECT typeof(value) FROM integer_facts WHERE property = 'Cost'", "integer")]
    [InlineData("SELECT count(*) FROM facts WHERE property = 'PierDate'", "0")]
    [InlineData("SELECT group_concat(text, '|') FROM citations WHERE property = 'Cost'", "340 million dollars|about 340 million dollars")]
    [InlineData("SELECT name FROM names WHERE entity = 'NorlandDredging'", "Norland Dredging")]
    [InlineData("SELECT count(*) FROM pragma_foreign_key_check", "0")]
    public void Sqlite_answers(string query, string expected)
    {
        using var sample = TemporarySample.Create();
        sample.Run("export", "--format", "sqlite", "-o", "claims.db").Fine();
        using var connection = new SqliteConnection($"Data Source={sample.PathOf("claims.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        Assert.Equal(expected, Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("jsonl", "claims.jsonl")]
    [InlineData("csv", "claims.csv")]
    [InlineData("sqlite", "claims.db")]
    public void The_same_data_gives_the_same_bytes(string format, string file)
    {
        using var sample = TemporarySample.Create();
        sample.Run("export", "--format", format, "-o", file).Fine();
        var first = File.ReadAllBytes(sample.PathOf(file));
        sample.Run("export", "--format", format, "-o", file).Fine();
        Assert.Equal(first, File.ReadAllBytes(sample.PathOf(file)));
    }

    [Theory]
    [InlineData("dataset: export --format csv writes files: name one with -o FILE\n", "export", "--format", "csv")]
    [InlineData("dataset: there is no folder ROOT/out to write to\n", "export", "-o", "out/claims.jsonl")]
    [InlineData("dataset: data is a folder; -o names a file\n", "export", "-o", "data")]
    [InlineData("dataset: the claims cannot be written to evidence.csv, which is the name of another file of the package\n", "export", "--format", "csv", "-o", "evidence.csv")]
    public void A_wrong_call_is_told_in_one_line(string expected, params string[] args)
    {
        using var sample = TemporarySample.Create();
        Assert.Equal(new ToolRun(2, "", expected), sample.Run(args));
    }
}
