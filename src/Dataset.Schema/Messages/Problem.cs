using Dataset.Schema.Text;

namespace Dataset.Schema.Messages;

/// <summary>A broken rule at its place.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Place">The offending characters.</param>
/// <param name="Message">One line that needs nothing else to be understood.</param>
/// <param name="Related">Further places: the rule in the schema, the other duplicate, the other claim.</param>
public sealed record Problem(Rule Rule, NodePlace Place, string Message, EquatableArray<RelatedPlace> Related = default);

/// <summary>A further place of a problem.</summary>
/// <param name="Place">Where.</param>
/// <param name="Message">What is there.</param>
public sealed record RelatedPlace(NodePlace Place, string Message);
