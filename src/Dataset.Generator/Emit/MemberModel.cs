namespace Dataset.Generator.Emit;

/// <summary>A member of a static class.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Type">Its type, qualified.</param>
/// <param name="Value">The constant's literal, or the expression of a property.</param>
/// <param name="IsConstant">Whether it is a constant.</param>
/// <param name="Summary">What it says.</param>
/// <param name="Remarks">Value and evidence.</param>
internal sealed record MemberModel(string Name, string Type, string Value, bool IsConstant, string Summary, string Remarks)
{
    /// <summary>The expression of a member that cannot be used: nothing that compiles runs it, and binding an exception's constructor would cost more than the property.</summary>
    public const string NoValue = "throw null!";

    /// <summary>Why the name cannot be used and what can; <c>null</c> for members that can.</summary>
    public string? Obsolete { get; init; }

    public void Write(CodeWriter writer)
    {
        writer.Doc(Summary, Remarks);
        if (Obsolete is not null)
        {
            writer.Line("[global::System.Obsolete(" + CSharpLiteral.Text(Obsolete) + ", true)]");
        }

        writer.Line(IsConstant ? "public const " + Type + " " + Name + " = " + Value + ";" : "public static " + Type + " " + Name + " => " + Value + ";");
    }
}
