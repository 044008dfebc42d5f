using System.Collections.Immutable;
using System.Text;
using Dataset.Benchmarks.Synthesis;

namespace Dataset.Benchmarks.Comparison;

/// <summary>The same facts in each of the forms that a user might choose.</summary>
internal sealed class Contenders
{
    private const string EmbeddedTable = """
          <ItemGroup>
            <EmbeddedResource Include="facts.*" Exclude="facts.proto" LogicalName="facts" />
          </ItemGroup>
        """;

    private const string Protobuf = EmbeddedTable + """

          <ItemGroup>
            <Protobuf Include="facts.proto" GrpcServices="None" />
            <PackageReference Include="Google.Protobuf" Version="3.25.1" />
            <PackageReference Include="Grpc.Tools" Version="2.85.0" PrivateAssets="all" />
          </ItemGroup>
        """;

    private const string Yaml = EmbeddedTable + """

          <ItemGroup>
            <PackageReference Include="YamlDotNet" Version="16.3.0" />
          </ItemGroup>
        """;

    private const string Resx = """
          <ItemGroup>
            <EmbeddedResource Update="Facts.resx" LogicalName="Compared.Facts.resources" Generator="MSBuild:Compile"
                              StronglyTypedFileName="$(IntermediateOutputPath)Facts.Designer.cs" StronglyTypedLanguage="CSharp" StronglyTypedNamespace="Compared" StronglyTypedClassName="Facts" />
          </ItemGroup>
        """;

    private const string Package = """
          <ItemGroup>
            <Reference Include="../Library/bin/Release/net10.0/Library.dll;../Library/bin/Release/net10.0/Dataset.Facts.dll" />
          </ItemGroup>
        """;

    private readonly IReadOnlyDictionary<string, byte[]> own;

    /// <summary>Writes a dataset in every form.</summary>
    /// <param name="dataset">Its files by path.</param>
    public Contenders(ImmutableSortedDictionary<string, string> dataset)
    {
        var facts = ComparedFact.Of(dataset);
        own = Bytes(dataset);
        Asked = facts[0];
        Count = facts.Count;
        var (member, row) = ($"Synthetic.{Asked.Entity}.{Asked.Property}", $"System.Linq.Enumerable.First(Compared.Table.Load(), static fact => fact.Entity == \"{Asked.Entity}\" && fact.Property == \"{Asked.Property}\")");
        var cited = $"Synthetic.{Asked.Entity}.Facts.{Asked.Property}.Cite()";
        All =
        [
            Exe("constants by hand", "Constants", "a wrong name", Program(member, "\"\"", Bytes(SyntheticProjects.Twins(dataset))), "") with { HasSources = false },
            Exe("Dataset, as a package of facts", "Package", "a wrong name or type", Program(member, cited), Package),
            Exe("Dataset, with its YAML", "Own", "a wrong name, type or figure", Program(member, cited, own), SyntheticProjects.Compiling("data/dataset.yaml")),
            Exe("JSON, System.Text.Json generated", "Json", "nothing", Program(row + ".Value", row + ".Phrase", Tables.Json(facts)), EmbeddedTable),
            Exe(".resx, strongly typed", "Resx", "a wrong name", Program("Compared.Facts." + Asked.Key, $"Compared.Facts.{Asked.Key}_Phrase", Tables.Resx(facts)), Resx),
            Exe("protobuf, Grpc.Tools", "Protobuf", "nothing", Program(row + ".Value", row + ".Phrase", Tables.Protobuf(facts)), Protobuf),
            Exe("YAML at run time, YamlDotNet", "Yaml", "nothing", Program(row + ".Value", row + ".Phrase", Tables.Yaml(facts)), Yaml),
        ];
    }

    /// <summary>The fact that every program prints.</summary>
    public ComparedFact Asked { get; }

    /// <summary>How many facts each has.</summary>
    public int Count { get; }

    /// <summary>A program without facts: what any program costs.</summary>
    public Contender Nothing { get; } = Exe("no facts", "Nothing", "", Program("\"no facts\"", "\"no facts\""), "") with { HasSources = false };

    /// <summary>What <see cref="All"/>'s package of facts refers to: built once, by whoever publishes it.</summary>
    public Contender Library => Project("", "Library", "", own, SyntheticProjects.Compiling("data/dataset.yaml"), "Library");

    /// <summary>All of them; the first is the measure of the others.</summary>
    public IReadOnlyList<Contender> All { get; }

    private static Dictionary<string, byte[]> Program(string value, string source, params IEnumerable<KeyValuePair<string, byte[]>> files) => new(files, StringComparer.Ordinal)
    {
        ["Program.cs"] = Encoding.UTF8.GetBytes($"System.Console.WriteLine(args[0] == \"value\" ? System.Convert.ToString({value}, System.Globalization.CultureInfo.InvariantCulture) : {source});\n"),
    };

    private static Dictionary<string, byte[]> Bytes(IEnumerable<KeyValuePair<string, string>> files) => files.ToDictionary(static file => file.Key, static file => Encoding.UTF8.GetBytes(file.Value), StringComparer.Ordinal);

    private static Contender Exe(string name, string folder, string guard, IEnumerable<KeyValuePair<string, byte[]>> files, string items) => Project(name, folder, guard, files, items, "Exe");

    private static Contender Project(string name, string folder, string guard, IEnumerable<KeyValuePair<string, byte[]>> files, string items, string output)
    {
        var project = $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>{output}</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
              </PropertyGroup>
            {items}
            </Project>

            """;
        return new Contender(name, folder, guard, files.Append(new(folder + ".csproj", Encoding.UTF8.GetBytes(project))).ToImmutableSortedDictionary(StringComparer.Ordinal));
    }
}
