namespace Dataset.Schema.Messages;

/// <summary>A place in the data that survives edits elsewhere: a file and the index of a node of its tree, not an offset.</summary>
/// <param name="File">The file's path.</param>
/// <param name="Node">The node's index in the file's tree; -1 for the file as a whole.</param>
/// <param name="Start">The first code unit of a scalar's text that is meant; negative for the whole node.</param>
/// <param name="Length">How many code units are meant.</param>
public readonly record struct NodePlace(string File, int Node, int Start = -1, int Length = 0);
