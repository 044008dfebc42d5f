using Dataset.Schema.Text;

namespace Dataset.Schema.Language.Model;

/// <summary>A dataset's <c>checks.yaml</c>.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Checks">The checks, in the file's order.</param>
/// <param name="Conflicts">The declared conflicts, in the file's order.</param>
public sealed record ChecksSpec(string File, EquatableArray<CheckSpec> Checks, EquatableArray<ConflictSpec> Conflicts);

/// <summary>A relation that must hold between figures.</summary>
/// <param name="Text">The relation, as written.</param>
/// <param name="Because">Why it must hold.</param>
/// <param name="Fails">Why it is known not to hold; empty where it must. A check declared to fail is an error once it holds.</param>
/// <param name="Node">The index of its item in the tree.</param>
/// <param name="TextNode">The index of the relation's text.</param>
public sealed record CheckSpec(string Text, string Because, string Fails, int Node, int TextNode);

/// <summary>An open disagreement between claims, declared; an error again once the claims agree.</summary>
/// <param name="Facts">The facts that disagree within themselves or with one another, as <c>Entity.Property</c> or <c>Entity.Property[period]</c>.</param>
/// <param name="Because">What disagrees.</param>
/// <param name="Node">The index of its item in the tree.</param>
/// <param name="FactsNodes">The index of each fact's text.</param>
public sealed record ConflictSpec(EquatableArray<string> Facts, string Because, int Node, EquatableArray<int> FactsNodes);
