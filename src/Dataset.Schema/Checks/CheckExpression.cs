using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>A check, read. Two are equal when their texts are: reading is a pure function of the text.</summary>
public sealed class CheckExpression : IEquatable<CheckExpression>
{
    internal CheckExpression(string text, CheckRelation relation, TextSpan relationSpan, EquatableArray<CheckInstruction> left, EquatableArray<CheckInstruction> right)
    {
        Text = text;
        Relation = relation;
        RelationSpan = relationSpan;
        Left = left;
        Right = right;
        Reads = left.Concat(right).OfType<PushFact>().SelectMany(static push => push.Fact.Reads).Distinct().ToEquatableArray();
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>How the sides are set against one another.</summary>
    public CheckRelation Relation { get; }

    /// <summary>The facts it reads, in order of first mention, each once.</summary>
    public EquatableArray<CheckRead> Reads { get; }

    internal TextSpan RelationSpan { get; }

    internal EquatableArray<CheckInstruction> Left { get; }

    internal EquatableArray<CheckInstruction> Right { get; }

    /// <inheritdoc/>
    public bool Equals(CheckExpression? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CheckExpression);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>As written.</summary>
    public override string ToString() => Text;
}
