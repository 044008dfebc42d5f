namespace Dataset.Tool.Tests.Editor;

/// <summary>What somebody sees who edits the sample in an editor with the YAML language server.</summary>
public sealed class EditorTests
{
    private const string Port = "data/entities/Port/PortElsa.yaml";

    [EditorFact]
    public void Good_files_have_no_diagnostics()
    {
        using var sample = WithSchemas();
        using var server = new LanguageServer(sample.Root);
        foreach (var file in new[] { "data/dataset.yaml", "data/schema.yaml", "data/checks.yaml", Port, "data/entities/Company/NorlandDredging.yaml", "cards/Harbour2020.yaml", "cards/Gazette2021.yaml" })
        {
            Assert.Empty(server.Open(sample.PathOf(file)));
        }
    }

    [EditorFact]
    public void A_slip_is_told_on_its_line()
    {
        using var sample = WithSchemas();
        sample.Edit(Port, "  Berths:", "  Bertsh:").Edit(Port, "hedge: nearly", "hedge: nearby").Edit(Port, "value: NorlandDredging", "value: NorlandDredgin").Edit(Port, "value: 60", "value: sixty");
        using var server = new LanguageServer(sample.Root);
        var diagnostics = server.Open(sample.PathOf(Port));
        Assert.Contains(diagnostics, static message => message.StartsWith("24: Property Bertsh is not allowed.", StringComparison.Ordinal));
        Assert.Contains(diagnostics, static message => message.StartsWith("17: Value is not accepted. Valid values: \"NorlandDredging\"", StringComparison.Ordinal));
        Assert.Contains(diagnostics, static message => message.StartsWith("33: ", StringComparison.Ordinal));
    }

    [EditorFact]
    public void Properties_entities_sources_and_hedges_are_offered()
    {
        using var sample = WithSchemas();
        sample.Edit(Port, "kind: Port", "kind: ");
        using var server = new LanguageServer(sample.Root);
        var path = sample.PathOf(Port);
        server.Open(path);
        Assert.Equal(["Company", "Port"], server.Complete(path, "kind: ").Order(StringComparer.Ordinal));

        using var other = WithSchemas();
        other.Edit(Port, "value: NorlandDredging", "value: ").Edit(Port, "    value: 14\n", "    value: 14\n    status: \n").Edit(Port, "    value: 60\n", "    value: 60\n    \n");
        using var second = new LanguageServer(other.Root);
        path = other.PathOf(Port);
        second.Open(path);
        Assert.Contains("NorlandDredging", second.Complete(path, "  Builder:\n    value: "));
        Assert.Contains("forecast", second.Complete(path, "    value: 14\n    status: "));
        Assert.Contains("saidBy", second.Complete(path, "    value: 60\n    "));
    }

    [EditorFact]
    public void Hovering_shows_what_a_property_says_and_its_unit()
    {
        using var sample = WithSchemas();
        using var server = new LanguageServer(sample.Root);
        server.Open(sample.PathOf(Port));
        var shown = server.Hover(sample.PathOf(Port), "Cost:");
        Assert.Contains("Cost of the terminal", shown, StringComparison.Ordinal);
        Assert.Contains("United States dollar", shown, StringComparison.Ordinal);
    }

    private static TemporarySample WithSchemas()
    {
        var sample = TemporarySample.Create();
        sample.Run("schema").Fine();
        sample.Run("fmt").Fine();
        return sample;
    }
}
