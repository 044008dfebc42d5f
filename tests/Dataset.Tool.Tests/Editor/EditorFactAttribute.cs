namespace Dataset.Tool.Tests.Editor;

/// <summary>A test that runs the language server of YAML editors; skipped with the reason where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EditorFactAttribute : FactAttribute
{
    public EditorFactAttribute() => Skip = LanguageServer.SkipReason;
}
