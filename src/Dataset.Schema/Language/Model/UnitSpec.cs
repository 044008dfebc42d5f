using Dataset.Schema.Text;

namespace Dataset.Schema.Language.Model;

/// <summary>A unit of the dataset's schema.</summary>
/// <param name="Name">Its name: <c>USD</c>, <c>users</c>.</param>
/// <param name="Type">The type of the properties that may use it.</param>
/// <param name="Words">Every word by which articles print it; a unit word in a phrase must be one of them.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Node">Its key's index in the schema's tree.</param>
public sealed record UnitSpec(string Name, PropertyType Type, EquatableArray<string> Words, string Summary, int Node)
{
    /// <summary>The unit of sums whose currency is not printed.</summary>
    public const string Unstated = "unstated";
}
