namespace Dataset.Tests;

/// <summary>A test that needs YAML's test suite; skipped with the reason where the folder is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class YamlSuiteTheoryAttribute : TheoryAttribute
{
    public YamlSuiteTheoryAttribute() => Skip = OutsideFolder.YamlSuite.SkipReason;
}
