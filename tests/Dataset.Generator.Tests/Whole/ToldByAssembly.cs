extern alias Facts;

using System.Collections;
using System.Globalization;
using System.Reflection;
using Facts::Dataset.Facts;
using DatasetSource = Facts::Dataset.Facts.Source;
using Rational = Facts::Dataset.Facts.Rational;

namespace Dataset.Generator.Tests.Whole;

/// <summary>What a compiled dataset says at run time, in the lines of <see cref="ToldByModel"/>, read as any user's code would read it.</summary>
internal static class ToldByAssembly
{
    public static IReadOnlyList<string> Of(Assembly assembly, MadeDataset made)
    {
        var dataset = assembly.GetType($"{made.Namespace}.{made.Name}Dataset", throwOnError: true)!;
        return
        [
            $"dataset {Get(dataset, "Name")} {Get(dataset, "Version")}|{Get(dataset, "Licence")}",
            .. ((IEnumerable<DatasetSource>)Get(dataset, "Sources")).Select(static source =>
                $"source {source.Name} {source.Key} {source.File} {source.Sha256} {source.Language} {source.Published}|{source.Title}|{source.Publisher}|{source.Author}|{source.Url}|{source.Basis}|{string.Join(",", source.DependsOn)}"),
            .. ((IEnumerable<Unit>)Get(dataset, "Units")).OrderBy(static unit => unit.Name, StringComparer.Ordinal).Select(static unit => $"unit {unit.Name} {unit.Type}|{unit.Summary}"),
            .. ((IEnumerable<IEntity>)Get(dataset, "Entities")).OrderBy(static entity => entity.Name, StringComparer.Ordinal).SelectMany(entity => Entity(assembly, made, entity)),
        ];
    }

    private static object Get(Type type, string name) =>
        type.GetField(name)?.GetRawConstantValue() ?? (type.GetProperty(name) ?? throw new MissingMemberException(type.FullName, name)).GetValue(null)!;

    private static IEnumerable<string> Entity(Assembly assembly, MadeDataset made, IEntity entity)
    {
        var type = assembly.GetType($"{made.Namespace}.{entity.Name}", throwOnError: true)!;
        Assert.Same(entity, Get(type, "Record"));
        return entity.AllFacts
            .Select(fact => (Name: $"{entity.Name}.{fact.Property.Name}[{fact.Period}]", Fact: fact))
            .OrderBy(static pair => pair.Name, StringComparer.Ordinal)
            .SelectMany(pair => Fact(pair.Name, pair.Fact, type))
            .Prepend($"entity {entity.Kind}.{entity.Name}|{entity.Summary}|{string.Join(",", entity.Names.OrderBy(static name => name.Language, StringComparer.Ordinal).Select(static name => name.Language + ":" + name.Text))}");
    }

    private static IEnumerable<string> Fact(string name, IFact fact, Type type)
    {
        yield return $"fact {name} {fact.Property.Type} conflict:{fact.State == FactState.Conflict} bare:{Bare(fact, type)}|{fact.Property.Summary}";
        foreach (var claim in fact.Claims)
        {
            yield return $"claim {name} {claim.ValueText} {claim.Unit} lead:{claim.IsLead} {claim.Status} {claim.Rank}|{claim.Reason}|{claim.Note}|{claim.AsOf}|{claim.SaidBy?.Name}|{claim.SaidOn}";
            foreach (var evidence in claim.Evidence)
            {
                yield return $"evidence {name} {evidence.Source.Name} {evidence.Line} {evidence.Hedge} {evidence.Interval?.ToString() ?? ""}|{evidence.Text}|{evidence.Repair}|"
                    + string.Concat(evidence.Phrases.Skip(1).Select(static phrase => $"{phrase.Role} {phrase.Line} {phrase.Text}|"));
            }
        }
    }

    private static string Bare(IFact fact, Type type)
    {
        var name = fact.Property.Name == type.Name ? fact.Property.Name + "Value" : fact.Property.Name;
        // A constant of type decimal is none to the runtime.
        if (type.GetField(name) is { } field && (field.IsLiteral || field.GetCustomAttribute<System.Runtime.CompilerServices.DecimalConstantAttribute>() is not null))
        {
            return "constant " + Show(field.GetValue(null)!);
        }

        return type.GetProperty(name) is { } property && property.GetCustomAttribute<ObsoleteAttribute>() is null ? "property " + Show(property.GetValue(null)!) : "none";
    }

    private static string Show(object value) => value switch
    {
        string text => text,
        decimal number => ((Rational)number).ToString(),
        IEntity entity => entity.Name,
        IEnumerable many => "[" + string.Join("|", many.Cast<object>().Select(Show)) + "]",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
