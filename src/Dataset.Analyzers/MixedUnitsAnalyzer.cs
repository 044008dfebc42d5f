using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Dataset.Analyzers;

/// <summary>DSET7001: facts of different units or currencies are added, subtracted or compared.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MixedUnitsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UseRules.MixedUnits);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // Without a dataset nothing is registered.
            if (ReferencedDatasets.Of(start.Compilation).Count == 0 || FactUnitTable.Of(start.Compilation) is not { } table)
            {
                return;
            }

            var fields = new FieldUnits(start.Compilation, table);
            start.RegisterOperationBlockStartAction(block => Register(block, new UnitFlow(table, fields, new LocalWrites(block.OperationBlocks)), table));
        });
    }

    private static void Register(OperationBlockStartAnalysisContext block, UnitFlow flow, FactUnitTable table)
    {
        block.RegisterOperationAction(
            context =>
            {
                var binary = (IBinaryOperation)context.Operation;
                Judge(context, flow, UnitMixes.Word(binary.OperatorKind), binary.LeftOperand, binary.RightOperand);
            },
            OperationKind.Binary);
        block.RegisterOperationAction(
            context =>
            {
                var assignment = (ICompoundAssignmentOperation)context.Operation;
                Judge(context, flow, UnitMixes.Word(assignment.OperatorKind), assignment.Target, assignment.Value);
            },
            OperationKind.CompoundAssignment);
        block.RegisterOperationAction(
            context =>
            {
                var (figures, word) = UnitMixes.Of((IInvocationOperation)context.Operation, table.Library);
                for (var i = 1; i < figures.Count; i++)
                {
                    Judge(context, flow, word, figures[0], figures[i]);
                }
            },
            OperationKind.Invocation);
        block.RegisterOperationAction(
            context => Judge(context, flow, "compared", UnitMixes.ComparedWith(context.Operation), PatternValue(context.Operation)),
            OperationKind.ConstantPattern, OperationKind.RelationalPattern, OperationKind.CaseClause);
    }

    private static IOperation? PatternValue(IOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => constant.Value,
        IRelationalPatternOperation relational => relational.Value,
        ISingleValueCaseClauseOperation single => single.Value,
        _ => null,
    };

    private static void Judge(OperationAnalysisContext context, UnitFlow flow, string? word, IOperation? left, IOperation? right)
    {
        if (word is null || left is null || right is null)
        {
            return;
        }

        var one = flow.Of(left);
        if (one.IsKnown && flow.Of(right) is var other && one.Differs(other))
        {
            context.ReportDiagnostic(Diagnostic.Create(UseRules.MixedUnits, context.Operation.Syntax.GetLocation(), one.Fact, one.Shown, other.Fact, other.Shown, word));
        }
    }
}
