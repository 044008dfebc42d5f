using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dataset.Packaging.Tests.Feed;

namespace Dataset.Packaging.Tests;

/// <summary>What is in the packages, and what is not.</summary>
public sealed class PackageContentTests
{
    private const string CarriedData = "dataset/MetaAiHistory/";

    // Only where the machine can make it; see The_library_is_there_with_machine_code_made_ahead_too.
    private static readonly string[] MadeAhead = ["tools/ready/", "runtimes/"];

    [Theory]
    [InlineData("Dataset.Facts", "lib/netstandard2.0/Dataset.Facts.dll", "lib/netstandard2.0/Dataset.Facts.xml")]
    [InlineData(
        "MetaAiHistory",
        "lib/netstandard2.0/MetaAiHistory.dll",
        "lib/netstandard2.0/MetaAiHistory.xml",
        "LICENSE-DATA.txt",
        "analyzers/dotnet/cs/Dataset.Analyzers.CodeFixes.dll",
        "analyzers/dotnet/cs/Dataset.Analyzers.dll")]
    // Nothing that the compiler owns: a second copy of Roslyn or of System.Collections.Immutable breaks whoever gets the wrong one.
    [InlineData(
        "Dataset.Generator",
        "analyzers/dotnet/cs/Dataset.Analyzers.CodeFixes.dll",
        "analyzers/dotnet/cs/Dataset.Analyzers.dll",
        "analyzers/dotnet/cs/Dataset.Generator.dll",
        "analyzers/dotnet/cs/Dataset.Schema.dll",
        "analyzers/dotnet/cs/Dataset.YamlDotNet.dll",
        "build/Dataset.Generator.props",
        "build/Dataset.Generator.targets",
        "THIRD-PARTY-NOTICES.txt")]
    public void A_package_holds_these_files_and_no_others(string id, params string[] files)
    {
        using var package = PackageFolder.Open(id);
        var held = package.Entries.Select(static entry => entry.FullName).Where(static name => !IsOfEveryPackage(name) && !name.StartsWith(CarriedData, StringComparison.Ordinal) && !MadeAhead.Any(folder => name.StartsWith(folder, StringComparison.Ordinal))).Order(StringComparer.Ordinal);
        Assert.Equal(files.Order(StringComparer.Ordinal), held);
    }

    [Fact]
    public void MetaAiHistory_carries_the_YAML_it_was_compiled_from_and_no_article()
    {
        using var package = PackageFolder.Open("MetaAiHistory");
        var carried = package.Entries.Select(static entry => entry.FullName).Where(static name => name.StartsWith(CarriedData, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.Equal(FilesOf("data", "data").Concat(FilesOf("seeds", "sources")).Order(StringComparer.Ordinal), carried);

        static IEnumerable<string> FilesOf(string folder, string packed)
        {
            var root = Path.Combine(PackageFolder.Repository(), folder);
            return Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories).Select(file => CarriedData + packed + "/" + Path.GetRelativePath(root, file).Replace('\\', '/'));
        }
    }

    [Theory]
    [InlineData("RealityLabs.OperatingLoss.In2022", "Operating loss. Period: 2022.", "13,717,000,000 USD. ", "The Paper, 2023-09-04, line 33 (2022年共計(jì)虧損137.17億美元)")]
    [InlineData("Llama2.MonthlyActiveUserLimit", "Monthly active users above which a licence from Meta is needed.", "700,000,000 users. ", "The Paper, 2023-09-04, line 89: over (產(chǎn)品月活超7億)")]
    public void A_tooltip_shows_the_value_as_written_its_source_day_line_and_phrase(string member, string summary, params string[] parts)
    {
        using var package = PackageFolder.Open("MetaAiHistory");
        using var content = package.GetEntry("lib/netstandard2.0/MetaAiHistory.xml")!.Open();
        var documentation = XDocument.Load(content).Descendants("member").Single(element => (string)element.Attribute("name")! == "F:MetaAiHistory." + member);
        Assert.Equal(summary, documentation.Element("summary")!.Value);
        Assert.All(parts, part => Assert.Contains(part, documentation.Element("remarks")!.Value, StringComparison.Ordinal));
    }

    // Made where packages are: see src/ReadyToRun.targets.
    [Theory]
    [InlineData("Dataset.Generator", "analyzers/", "tools/ready/linux-x64/", "Dataset.Generator.dll", "Dataset.Schema.dll", "Dataset.YamlDotNet.dll")]
    [InlineData("Dataset.Facts", "lib/netstandard2.0/", "runtimes/linux-x64/lib/net10.0/", "Dataset.Facts.dll")]
    public void The_library_is_there_with_machine_code_made_ahead_too(string id, string plainFolder, string readyFolder, params string[] assemblies)
    {
        using var package = PackageFolder.Open(id);
        var plain = package.Entries.Where(entry => entry.FullName.StartsWith(plainFolder, StringComparison.Ordinal)).ToDictionary(static entry => entry.Name, static entry => entry.Length);
        var ready = package.Entries.Where(entry => entry.FullName.StartsWith(readyFolder, StringComparison.Ordinal)).ToList();
        Assert.Equal(
            HostTrace.IsMadeAheadHere ? assemblies : [],
            ready.Select(static entry => entry.Name).Order(StringComparer.Ordinal));
        Assert.All(ready, entry => Assert.True(entry.Length > 2 * plain[entry.Name], $"{entry.FullName} holds no machine code"));
    }

    [Fact]
    public void The_tool_is_there_with_machine_code_made_ahead_for_one_system_and_plain_for_all()
    {
        const string Folder = "tools/net10.0/any/";
        string[] names = ["Dataset.Schema.dll", "Dataset.YamlDotNet.dll", "System.CommandLine.dll"];
        using var package = PackageFolder.Open("Dataset.Tool");
        var plain = names.ToDictionary(static name => name, name => package.GetEntry(Folder + name)!.Length);
        var ready = package.Entries.Where(static entry => entry.FullName.Contains("/ready/", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            HostTrace.IsMadeAheadHere ? names.Select(static name => Folder + "ready/linux-x64/" + name) : [],
            ready.Select(static entry => entry.FullName).Order(StringComparer.Ordinal));
        Assert.All(ready, entry => Assert.True(entry.Length > 2 * plain[entry.Name], $"{entry.FullName} holds no machine code"));
    }

    [Theory]
    [InlineData("Dataset.Facts")]
    [InlineData("Dataset.Generator")]
    [InlineData("Dataset.Templates")]
    [InlineData("Dataset.Tool")]
    [InlineData("MetaAiHistory")]
    public void Every_package_has_readme_icon_and_licence(string id)
    {
        using var package = PackageFolder.Open(id);
        foreach (var file in new[] { "README.md", "icon.png", "LICENSE" })
        {
            Assert.True(package.GetEntry(file) is { Length: > 100 }, $"{id} has no {file}");
        }

        var metadata = Metadata(id);
        Assert.Equal("README.md", metadata["readme"]);
        Assert.Equal("icon.png", metadata["icon"]);
        Assert.NotEmpty(metadata["description"]);
    }

    [Theory]
    [InlineData("Dataset.Facts", "MIT")]
    [InlineData("Dataset.Generator", "MIT")]
    [InlineData("Dataset.Templates", "MIT")]
    [InlineData("Dataset.Tool", "MIT")]
    [InlineData("MetaAiHistory", "MIT AND CC0-1.0")]
    public void Licences_of_code_and_data_are_told(string id, string licence) => Assert.Equal(licence, Metadata(id)["license"]);

    [Fact]
    public void MetaAiHistory_says_that_it_is_not_made_by_Meta()
    {
        using var package = PackageFolder.Open("MetaAiHistory");
        using var readme = new StreamReader(package.GetEntry("README.md")!.Open());
        Assert.Contains("Not made by Meta, and not endorsed by it.", readme.ReadToEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dataset.Facts", "")]
    [InlineData("Dataset.Generator", "")]
    [InlineData("Dataset.Templates", "")]
    [InlineData("Dataset.Tool", "")]
    [InlineData("MetaAiHistory", "Dataset.Facts")]
    public void Dependencies_are_no_more_than_needed(string id, string dependencies)
    {
        var document = Specification(id);
        Assert.Equal(dependencies, string.Join(", ", document.Descendants().Where(static element => element.Name.LocalName == "dependency").Select(static element => (string)element.Attribute("id")!)));
    }

    [Fact]
    public void The_generator_is_a_development_dependency() => Assert.Equal("true", Metadata("Dataset.Generator")["developmentDependency"]);

    [Theory]
    [InlineData("Dataset.Tool", "DotnetTool")]
    [InlineData("Dataset.Templates", "Template")]
    public void Tool_and_templates_tell_what_they_are(string id, string type) =>
        Assert.Equal(type, (string)Specification(id).Descendants().Single(static element => element.Name.LocalName == "packageType").Attribute("name")!);

    [Theory]
    [InlineData("Dataset.Facts")]
    [InlineData("Dataset.Tool")]
    [InlineData("MetaAiHistory")]
    public void Symbols_are_packed_beside(string id) => Assert.True(File.Exists(Path.ChangeExtension(PackageFolder.FileOf(id), ".snupkg")));

    [Theory]
    [InlineData("Dataset.Facts")]
    [InlineData("Dataset.Generator")]
    [InlineData("Dataset.Tool")]
    [InlineData("MetaAiHistory")]
    public void No_assembly_tells_where_it_was_built(string id)
    {
        using var package = PackageFolder.Open(id);
        foreach (var entry in package.Entries.Where(static entry => Regex.IsMatch(entry.Name, @"^(Dataset\..*|dataset|MetaAiHistory)\.(dll|pdb)$")))
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            Assert.True(bytes.ToArray().AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(PackageFolder.Repository())) < 0, $"{entry.FullName} holds the path of the repository");
        }
    }

    [Theory]
    [InlineData("Dataset.Generator", "THIRD-PARTY-NOTICES.txt")]
    [InlineData("Dataset.Tool", "YamlDotNet-NOTICE.txt")]
    public void Whatever_holds_the_YAML_reader_holds_its_notice(string id, string file)
    {
        using var package = PackageFolder.Open(id);
        using var notice = new StreamReader(package.GetEntry(file)!.Open());
        Assert.Contains("Antoine Aubry and contributors", notice.ReadToEnd(), StringComparison.Ordinal);
    }

    private static bool IsOfEveryPackage(string name) =>
        name is "README.md" or "icon.png" or "LICENSE" or "[Content_Types].xml" || name.EndsWith(".nuspec", StringComparison.Ordinal)
        || name.StartsWith("_rels/", StringComparison.Ordinal) || name.StartsWith("package/", StringComparison.Ordinal);

    private static Dictionary<string, string> Metadata(string id) =>
        Specification(id).Root!.Elements().Single().Elements().Where(static element => !element.HasElements).ToDictionary(static element => element.Name.LocalName, static element => element.Value);

    private static XDocument Specification(string id)
    {
        using var package = PackageFolder.Open(id);
        using var content = package.GetEntry(id + ".nuspec")!.Open();
        return XDocument.Load(content);
    }
}
