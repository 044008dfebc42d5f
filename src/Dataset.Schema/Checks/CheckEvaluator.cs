using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Numbers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>Evaluates checks over the figures that facts may be.</summary>
public static class CheckEvaluator
{
    /// <summary>Evaluates a check. Pure and deterministic; never throws; its time is linear in the check's length times the values it reads.</summary>
    public static CheckOutcome Evaluate(CheckExpression expression, ICheckFacts facts, SchemaSpec schema)
    {
        var context = new CheckContext(expression.Text, facts, schema);
        var left = EvaluateSide(context, expression.Left);
        var right = EvaluateSide(context, expression.Right);
        foreach (var side in (CheckValue[])[left, right])
        {
            if (side.Kind is CheckValueKind.Many or CheckValueKind.Other)
            {
                CheckArithmetic.Misfit(context, side.Span, side, "a check compares one figure or date with another");
            }
        }

        if (context.Findings.Count > 0)
        {
            return Without(context, CheckVerdict.Invalid);
        }

        if (context.IsSkipped)
        {
            return Without(context, CheckVerdict.Skipped);
        }

        if (!CheckComparison.TryAlign(left, right, out var first, out var second))
        {
            CheckArithmetic.Differ(context, left, right, expression.RelationSpan, "compared");
            return Without(context, CheckVerdict.Invalid);
        }

        return Compare(context, expression, first, second);
    }

    private static CheckOutcome Compare(CheckContext context, CheckExpression expression, CheckValue left, CheckValue right)
    {
        var unknown = left.Unknown ?? right.Unknown;
        var verdict = left.Range is { } a && right.Range is { } b ? CheckComparison.Compare(expression.Relation, a, b) : CheckVerdict.Undecidable;
        var explanation = CheckExplanation.Of(context, expression, left, right, verdict, unknown);
        if (verdict == CheckVerdict.Undecidable)
        {
            context.Findings.Add(new CheckFinding(RuleCatalogue.CheckUndecidable, left.Span.To(right.Span), explanation));
        }

        return new CheckOutcome(verdict, SideOf(context, left), SideOf(context, right), context.Readings.ToEquatableArray(), explanation, context.Findings.ToEquatableArray());
    }

    private static CheckSide SideOf(CheckContext context, CheckValue value) => value.Kind switch
    {
        CheckValueKind.Number => new CheckSide(context.TextOf(value.Span), value.Range?.Scale(Rational.One / value.Unit.Scale), value.Unit.Label, CheckFormat.Show(value)),
        CheckValueKind.Elapsed => new CheckSide(context.TextOf(value.Span), value.Range, "days", CheckFormat.Show(value)),
        _ => new CheckSide(context.TextOf(value.Span), value.Range, "", CheckFormat.Show(value)),
    };

    private static CheckOutcome Without(CheckContext context, CheckVerdict verdict) =>
        new(verdict, null, null, context.Readings.ToEquatableArray(), "", context.Findings.ToEquatableArray());

    private static CheckValue EvaluateSide(CheckContext context, EquatableArray<CheckInstruction> instructions)
    {
        var stack = new Stack<CheckValue>();
        foreach (var instruction in instructions)
        {
            stack.Push(instruction switch
            {
                PushNumber number => Literal(context, number),
                PushDate date => CheckValue.Date(date.Span, date.Date),
                PushFact fact => CheckFactReader.Read(context, fact.Fact),
                Negate negate => CheckArithmetic.Negate(context, stack.Pop(), negate.Span),
                Combine combine => Combine(context, combine, stack),
                Call call => CheckFunctions.Apply(context, call.Function, Pop(stack, call.Arguments), call.Span),
                _ => CheckValue.Invalid(instruction.Span),
            });
        }

        return stack.Pop();
    }

    private static CheckValue Literal(CheckContext context, PushNumber number)
    {
        if (CheckUnits.OfLiteral(number.Unit, context.Schema) is not { } unit)
        {
            // A unit that broke a rule of the schema is told there.
            if (context.Schema.IsUnread(number.Unit))
            {
                context.IsSkipped = true;
                return CheckValue.Invalid(number.Span);
            }

            return context.Fail(
                RuleCatalogue.CheckUnknownUnit,
                number.UnitSpan,
                $"unknown unit '{number.Unit}'{NearestNames.Suggest(number.Unit, CheckUnits.NamesOf(context.Schema))}; a number has a unit of the schema, a unit of time, or percent") with
            { Span = number.Span };
        }

        return CheckValue.Number(number.Span, Interval.Exactly(number.Value * unit.Scale), unit);
    }

    private static CheckValue Combine(CheckContext context, Combine combine, Stack<CheckValue> stack)
    {
        var right = stack.Pop();
        return CheckArithmetic.Combine(context, combine.Operator, stack.Pop(), right, combine.Span);
    }

    private static CheckValue[] Pop(Stack<CheckValue> stack, int count)
    {
        var values = new CheckValue[count];
        for (var i = count - 1; i >= 0; i--)
        {
            values[i] = stack.Pop();
        }

        return values;
    }
}
