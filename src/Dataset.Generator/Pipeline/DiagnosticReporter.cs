using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Place = Dataset.Schema.Messages.Location;
using RoslynLocation = Microsoft.CodeAnalysis.Location;

namespace Dataset.Generator.Pipeline;

/// <summary>Makes compiler diagnostics of located problems.</summary>
internal static class DiagnosticReporter
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Descriptors =
        RuleCatalogue.All.Where(static rule => !rule.IsOfUse).ToImmutableDictionary(static rule => rule.Id, DescriptorOf, StringComparer.Ordinal);

    public static Diagnostic Of(LocatedProblem problem) => Diagnostic.Create(
        Descriptors[problem.Rule.Id],
        LocationOf(problem.Location),
        problem.Related.Select(static related => LocationOf(related.Location)),
        problem.Message);

    public static DiagnosticDescriptor DescriptorOf(Rule rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        CategoryOf(rule.Id),
        rule.Severity == Severity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.DemandOf(rule),
        // No help link: the command line would add it to the message, and the tool and the build say the same. Without the tag, NoWarn or a config file would hide wrong data.
        customTags: rule.Severity == Severity.Error ? [WellKnownDiagnosticTags.NotConfigurable] : []);

    private static RoslynLocation LocationOf(Place place) => RoslynLocation.Create(
        place.Path,
        new Microsoft.CodeAnalysis.Text.TextSpan(place.Span.Start, place.Span.Length),
        new LinePositionSpan(new LinePosition(place.Line - 1, place.Column - 1), new LinePosition(place.EndLine - 1, place.EndColumn - 1)));

    private static string CategoryOf(string id) => id[4] switch
    {
        '1' => "Dataset.Yaml",
        '2' => "Dataset.Schema",
        '3' => "Dataset.Evidence",
        '4' => "Dataset.Agreement",
        '5' => "Dataset.Checks",
        '6' => "Dataset.Sources",
        '8' => "Dataset.Surface",
        _ => "Dataset.Internal",
    };
}
