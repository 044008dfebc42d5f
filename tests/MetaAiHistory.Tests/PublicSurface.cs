using System.Reflection;
using System.Runtime.Loader;
using Dataset.Facts;
using Dataset.Schema.Numbers;

namespace MetaAiHistory.Tests;

/// <summary>What users of MetaAiHistory can write, read from the compiled assembly: a line a name, as surface.yaml has them.</summary>
/// <remarks>Units, and whether a reference may be null, are not in a type as reflection sees it; the members that every entity and kind has are in no surface file.</remarks>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly string[] OfEveryType = ["Record", "Facts", "All"];

    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal) { ["Int64"] = "long", ["Int32"] = "int", ["Decimal"] = "decimal", ["String"] = "string" };

    public static IReadOnlyList<string> Read(string assemblyFile)
    {
        var folder = Path.GetDirectoryName(assemblyFile)!;
        var context = new AssemblyLoadContext("public surface", isCollectible: true);
        context.Resolving += (loading, name) => File.Exists(Path.Combine(folder, name.Name + ".dll")) ? loading.LoadFromAssemblyPath(Path.Combine(folder, name.Name + ".dll")) : null;
        try
        {
            return [.. context.LoadFromAssemblyPath(assemblyFile).GetExportedTypes().Where(static type => !type.IsNested).SelectMany(OfType).Order(StringComparer.Ordinal)];
        }
        finally
        {
            context.Unload();
        }
    }

    private static IEnumerable<string> OfType(Type type)
    {
        if (IsObsolete(type))
        {
            return [type.Name + ": obsolete"];
        }

        if (type.BaseType?.Name == "Entity")
        {
            return type.GetProperties(Declared).Where(static property => !OfEveryType.Contains(property.Name)).Select(Line).Prepend(type.Name + ": kind");
        }

        return type.BaseType?.Name == "EntityFacts" ? []
            : type.GetProperty("Record") is { } record ? Members(type).Prepend($"{type.Name}: {Name(record.PropertyType)}")
            : type.GetFields(Declared).Where(static field => field.Name == "Licence").Select(Line).Prepend($"{type.Name}: dataset in {type.Namespace}");
    }

    private static IEnumerable<string> Members(Type type) =>
        type.GetMembers(Declared)
            .Where(member => member is FieldInfo || (member is PropertyInfo && !(OfEveryType.Contains(member.Name) && !type.IsNested)))
            .Select(Line)
            .Concat(type.GetNestedTypes().SelectMany(Members));

    private static string Line(MemberInfo member)
    {
        var name = Name(member.DeclaringType!) + "." + member.Name + ": ";
        return name + member switch
        {
            _ when IsObsolete(member) => "obsolete",
            FieldInfo { IsLiteral: true } constant => $"const {Name(constant.FieldType)} {Literal(constant.GetRawConstantValue())}",
            // The compiler keeps a decimal constant as a field that an attribute describes.
            FieldInfo field => $"const {Name(field.FieldType)} {Literal(field.GetValue(null))}",
            _ => Name(((PropertyInfo)member).PropertyType),
        };
    }

    private static bool IsObsolete(MemberInfo member) =>
        member.GetCustomAttributesData().Any(static attribute => attribute.AttributeType.Name == nameof(ObsoleteAttribute) && attribute.ConstructorArguments is [_, { Value: true }]);

    private static string Literal(object? value) => value switch
    {
        string text => $"\"{text}\"",
        decimal number => NumberNotation.Format((Rational)number),
        long number => NumberNotation.Format((Rational)number),
        int number => NumberNotation.Format((Rational)number),
        _ => throw new InvalidOperationException($"no constant is of type {value?.GetType()}"),
    };

    private static string Name(Type type) =>
        Nullable.GetUnderlyingType(type) is { } underlying ? Name(underlying) + "?"
        : type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.IsNested ? Name(type.DeclaringType!) + "." + type.Name
        : Keywords.GetValueOrDefault(type.Name, type.Name);
}
