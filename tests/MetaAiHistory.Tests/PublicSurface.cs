using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;

namespace MetaAiHistory.Tests;

/// <summary>What users of MetaAiHistory can write, one line a member, read from the compiled assembly. Constants with their values: a constant is baked into its callers.</summary>
internal static class PublicSurface
{
    public static IReadOnlyList<string> Read(string assemblyFile)
    {
        var folder = Path.GetDirectoryName(assemblyFile)!;
        var context = new AssemblyLoadContext("public surface", isCollectible: true);
        context.Resolving += (loading, name) => File.Exists(Path.Combine(folder, name.Name + ".dll")) ? loading.LoadFromAssemblyPath(Path.Combine(folder, name.Name + ".dll")) : null;
        try
        {
            return [.. context.LoadFromAssemblyPath(assemblyFile).GetExportedTypes().Where(IsUsable).SelectMany(Lines).Order(StringComparer.Ordinal)];
        }
        finally
        {
            context.Unload();
        }
    }

    private static IEnumerable<string> Lines(Type type)
    {
        var name = Name(type);
        yield return name + (type.BaseType is { IsAbstract: true } parent ? " : " + Name(parent) : "");
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        foreach (var member in type.GetMembers(Declared).Where(IsUsable))
        {
            switch (member)
            {
                case FieldInfo { IsLiteral: true } constant:
                    yield return $"{name}.{member.Name} = {Literal(constant.GetRawConstantValue())} ({Name(constant.FieldType)})";
                    break;
                // The compiler keeps a decimal constant as a field that an attribute describes.
                case FieldInfo { IsInitOnly: true, IsStatic: true } field when field.FieldType == typeof(decimal):
                    yield return $"{name}.{member.Name} = {Literal(field.GetValue(null))} (Decimal)";
                    break;
                case FieldInfo field:
                    yield return $"{name}.{member.Name} : {Name(field.FieldType)}";
                    break;
                case PropertyInfo property:
                    yield return $"{name}.{member.Name} : {Name(property.PropertyType)}";
                    break;
                case MethodInfo { IsSpecialName: false } method:
                    yield return $"{name}.{member.Name}({string.Join(", ", method.GetParameters().Select(static parameter => Name(parameter.ParameterType)))}) : {Name(method.ReturnType)}";
                    break;
                case ConstructorInfo constructor:
                    yield return $"new {name}({string.Join(", ", constructor.GetParameters().Select(static parameter => Name(parameter.ParameterType)))})";
                    break;
            }
        }
    }

    // Names that only say why they cannot be used are no surface: whether one is there or nothing, callers do not compile.
    private static bool IsUsable(MemberInfo member) =>
        !member.GetCustomAttributesData().Any(static attribute => attribute.AttributeType.Name == nameof(ObsoleteAttribute) && attribute.ConstructorArguments is [_, { Value: true }]);

    private static string Literal(object? value) => value switch
    {
        string text => '"' + text.Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + '"',
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "null",
    };

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return "out " + Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        var simple = type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!) + "." + type.Name : type.Name;
        return type.IsGenericType ? simple[..simple.IndexOf('`', StringComparison.Ordinal)] + "<" + string.Join(", ", type.GetGenericArguments().Select(Name)) + ">" : simple;
    }
}
