using System.Text;
using Dataset.Schema.Articles;
using Dataset.Schema.Compiled;
using Dataset.Schema.Messages;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Samples;

/// <summary>The sample dataset that the pages of rules change one file of: planets and moons, with the invented article they rest on.</summary>
/// <param name="Files">The bytes of each file by its path from the sample's folder, with forward slashes.</param>
internal sealed record SampleDataset(IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>The folder of rule pages in the repository.</summary>
    public static string PagesFolder { get; } = Path.Combine(Root(), "src", "Dataset.Schema", "Rules", "Pages");

    /// <summary>The sample as it lies in the repository.</summary>
    public static SampleDataset Base { get; } = Load();

    /// <summary>The sample with one file replaced or added.</summary>
    public SampleDataset With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    /// <summary>The sample with one file replaced or added.</summary>
    public SampleDataset With(string path, byte[] bytes) => new(new Dictionary<string, byte[]>(Files) { [path] = bytes });

    /// <summary>The sample without a file.</summary>
    public SampleDataset Without(string path) => new(Files.Where(file => file.Key != path).ToDictionary());

    /// <summary>The dataset's files, read.</summary>
    public IReadOnlyList<DatasetFile> Read() =>
        [.. Files.Where(static file => !file.Key.StartsWith("articles/", StringComparison.Ordinal)).Select(static file => new DatasetFile(RoleOf(file.Key), YamlFile.Read(file.Key, file.Value)))];

    /// <summary>The dataset, judged without its articles.</summary>
    public CompiledDataset Compile() => DatasetCompiler.Compile("data/dataset.yaml", Read());

    /// <summary>All problems as a user of the tool meets them: those of <c>check</c> and <c>verify</c>, and on demand of <c>cover</c>.</summary>
    public IReadOnlyList<LocatedProblem> Problems(bool cover = false)
    {
        var files = Read();
        var compiled = DatasetCompiler.Compile("data/dataset.yaml", files);
        var articles = Articles(compiled);
        var problems = compiled.Problems.Concat(ProblemLocator.Locate(Verification.Verify(compiled, articles), files.Select(static file => file.Yaml)));
        if (cover)
        {
            var (numerals, needless) = Coverage.Cover(compiled, articles);
            problems = problems.Concat(ProblemLocator.Locate(needless, files.Select(static file => file.Yaml))).Concat(Coverage.OpenProblems(numerals, articles));
        }

        return [.. problems.Distinct()];
    }

    /// <summary>The lines that the tool prints for problems.</summary>
    public static string Print(IEnumerable<LocatedProblem> problems) =>
        string.Join('\n', problems.SelectMany(static problem => problem.Related
            .Select(static related => $"  {related.Location.Path}({related.Location.Line},{related.Location.Column}): {related.Message}")
            .Prepend(problem.ToString())));

    private Dictionary<string, Article> Articles(CompiledDataset compiled) =>
        compiled.Sources
            .Where(source => Files.ContainsKey("articles/" + source.ArticleFile))
            .ToDictionary(static source => source.Name, source => Article.Read("articles/" + source.ArticleFile, Files["articles/" + source.ArticleFile]), StringComparer.Ordinal);

    private static DatasetFileRole RoleOf(string path) =>
        path.StartsWith("sources/", StringComparison.Ordinal) ? DatasetFileRole.Source : DatasetFileRoles.OfData(path["data/".Length..]);

    private static SampleDataset Load()
    {
        var folder = Path.Combine(PagesFolder, "Base");
        return new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal));
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Dataset.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("the tests must lie below the folder of Dataset.sln, whose pages they hold");
    }
}
