namespace Dataset.Schema.Surface;

/// <summary>A name that users of the generated code can write, as the surface file records it.</summary>
/// <param name="Name">A type, <c>Llama2</c>, or a member, <c>Llama2.Planned.Cost.In2023</c>.</param>
/// <param name="Shape">What it is: <c>AiModel</c> for an entity of that kind, <c>const long 700_000_000</c>, <c>PartialDate</c>, or <see cref="Obsolete"/>.</param>
public sealed record SurfaceMember(string Name, string Shape)
{
    /// <summary>The shape of a name that is there only to say why it cannot be used: code that uses it does not compile.</summary>
    public const string Obsolete = "obsolete";

    private const string Const = "const ";

    /// <summary>Whether code that uses the name compiles.</summary>
    public bool IsUsable => Shape != Obsolete;

    /// <summary>Whether it is a constant, baked into its callers.</summary>
    public bool IsConstant => Shape.StartsWith(Const, StringComparison.Ordinal);

    /// <summary>A constant.</summary>
    public static SurfaceMember Constant(string name, string type, string value) => new(name, Const + type + " " + value);
}
