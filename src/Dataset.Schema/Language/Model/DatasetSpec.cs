using Dataset.Schema.Text;

namespace Dataset.Schema.Language.Model;

/// <summary>A dataset's <c>dataset.yaml</c>.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Name">The dataset's name, a C# identifier.</param>
/// <param name="Namespace">The namespace of the generated code.</param>
/// <param name="Version">The data's semantic version.</param>
/// <param name="Licence">The data's licence, an SPDX expression.</param>
/// <param name="Sources">The folder of source cards, relative to the file.</param>
/// <param name="Title">What the dataset is called; empty where unsaid.</param>
/// <param name="Summary">What it holds; empty where unsaid.</param>
/// <param name="ReservedNames">Names that no entity may have, because a namespace of common libraries would win over the type.</param>
/// <param name="Retired">Names that are gone and must not come back with another meaning.</param>
public sealed record DatasetSpec(
    string File,
    string Name,
    string Namespace,
    string Version,
    string Licence,
    string Sources,
    string Title,
    string Summary,
    EquatableArray<string> ReservedNames,
    EquatableArray<RetiredName> Retired)
{
    /// <summary>Where the parts stand in the file's tree.</summary>
    public DatasetNodes Nodes { get; init; } = new(-1, -1, -1);
}

/// <summary>Indices in the file's tree of what other files may contradict; -1 where absent.</summary>
public readonly record struct DatasetNodes(int Namespace, int Version, int Licence);

/// <summary>A name that is gone: it stays as an obsolete member that does not compile and says what to use instead.</summary>
/// <param name="Name">An entity, <c>Llama2</c>, or a member, <c>Llama2.UserLimit</c>.</param>
/// <param name="Replacement">What to use instead, in the same form; empty where nothing.</param>
/// <param name="Reason">Why it is gone.</param>
/// <param name="Node">The index of its item in the tree of dataset.yaml.</param>
public sealed record RetiredName(string Name, string Replacement, string Reason, int Node);
