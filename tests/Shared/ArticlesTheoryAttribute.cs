namespace Dataset.Tests;

/// <summary>A test that needs the articles; skipped with the reason where the folder is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ArticlesTheoryAttribute : TheoryAttribute
{
    public ArticlesTheoryAttribute() => Skip = OutsideFolder.Articles.SkipReason;
}
