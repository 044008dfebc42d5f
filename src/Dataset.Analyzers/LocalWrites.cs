using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dataset.Analyzers;

/// <summary>Where the locals of a method body get their values, in the order of the text. Gathered when the first local is asked for, once a body.</summary>
internal sealed class LocalWrites(IEnumerable<IOperation> blocks)
{
    private readonly Lazy<Dictionary<ILocalSymbol, List<LocalWrite>>> writes = new(() => Gather(blocks));

    /// <summary>The writes that stand before a reference, the one it is a part of left out.</summary>
    public IEnumerable<LocalWrite> Before(ILocalReferenceOperation reference)
    {
        var place = reference.Syntax.SpanStart;
        return writes.Value.TryGetValue(reference.Local, out var known) ? known.Where(write => write.End <= place) : [];
    }

    private static Dictionary<ILocalSymbol, List<LocalWrite>> Gather(IEnumerable<IOperation> blocks)
    {
        var writes = new Dictionary<ILocalSymbol, List<LocalWrite>>(SymbolEqualityComparer.Default);
        foreach (var operation in blocks.SelectMany(static block => block.DescendantsAndSelf()))
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when (declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer) is { } initializer:
                    Add(declarator.Symbol, initializer.Value, false, operation);
                    break;
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } assignment:
                    Add(local.Local, assignment.Value, false, operation);
                    break;
                case ICompoundAssignmentOperation { Target: ILocalReferenceOperation local } assignment:
                    Add(local.Local, assignment.OperatorKind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract ? assignment.Value : null, true, operation);
                    break;
                case ICoalesceAssignmentOperation { Target: ILocalReferenceOperation local } assignment:
                    Add(local.Local, assignment.Value, false, operation);
                    break;
                case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: ILocalReferenceOperation local }:
                    Add(local.Local, null, false, operation);
                    break;
                case IDeconstructionAssignmentOperation deconstruction:
                    foreach (var target in deconstruction.Target.DescendantsAndSelf().OfType<ILocalReferenceOperation>())
                    {
                        Add(target.Local, null, false, operation);
                    }

                    break;
            }
        }

        return writes;

        void Add(ILocalSymbol local, IOperation? value, bool isChange, IOperation at)
        {
            if (!writes.TryGetValue(local, out var known))
            {
                writes.Add(local, known = []);
            }

            known.Add(new LocalWrite(value, isChange, at.Syntax.Span.End));
        }
    }
}

/// <summary>One place where a local gets a value.</summary>
/// <param name="Value">What it is set to, or what is added to it; <c>null</c> where that cannot be said.</param>
/// <param name="IsChange">Whether the old value remains a part of the new.</param>
/// <param name="End">Where it ends in the text.</param>
internal sealed record LocalWrite(IOperation? Value, bool IsChange, int End);
