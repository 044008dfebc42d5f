using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>Turns the pieces of a check into postfix instructions, with a stack of its own instead of recursion.</summary>
internal sealed class CheckReader(CheckCursor cursor, string text)
{
    /// <summary>The functions by name.</summary>
    internal static readonly Dictionary<string, CheckFunction> Functions =
        Enum.GetValues(typeof(CheckFunction)).Cast<CheckFunction>().ToDictionary(static function => function.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private const string ExpectedOperator = "expected an operator (+ - * /), a comparison (= != < <=) or the end";

    private readonly Stack<Pending> pending = new();
    private readonly Stack<TextSpan> operands = new();
    private List<CheckInstruction> output = [];

    private enum Role
    {
        Bracket,
        Call,
        Minus,
        Operator,
    }

    /// <summary>Reads the whole check; <c>null</c> where it cannot be read.</summary>
    public CheckExpression? Read()
    {
        if (!ReadSide())
        {
            return null;
        }

        if (cursor.Current.Kind == CheckTokenKind.End)
        {
            cursor.Fail(cursor.Current, "expected a comparison (= != < <=) and what the figure is compared with");
            return null;
        }

        var left = output.ToEquatableArray();
        var relation = cursor.Take();
        output = [];
        operands.Clear();
        if (!ReadSide())
        {
            return null;
        }

        if (cursor.Current.Kind == CheckTokenKind.Relation)
        {
            cursor.Fail(cursor.Current.Span, "a check compares two sides, and this is a third: write two checks");
            return null;
        }

        var meaning = relation.Text switch
        {
            "=" => CheckRelation.Equal,
            "!=" => CheckRelation.NotEqual,
            "<" => CheckRelation.Less,
            _ => CheckRelation.LessOrEqual,
        };
        return new CheckExpression(text, meaning, relation.Span, left, output.ToEquatableArray());
    }

    /// <summary>Reads up to a comparison or the end, which stays at hand.</summary>
    private bool ReadSide()
    {
        var wantsFigure = true;
        while (true)
        {
            if (wantsFigure)
            {
                if (!ReadOpening(out var isOpening))
                {
                    return false;
                }

                wantsFigure = isOpening;
            }
            else if (cursor.Current.Kind is CheckTokenKind.End or CheckTokenKind.Relation)
            {
                return CloseSide();
            }
            else if (cursor.Current.Is(')'))
            {
                if (!CloseBracket())
                {
                    return false;
                }
            }
            else
            {
                if (!(cursor.Current.Is(',') ? NextArgument() : ReadOperator()))
                {
                    return false;
                }

                wantsFigure = true;
            }
        }
    }

    /// <summary>Reads a figure, or something that a figure follows: a minus, a bracket, a function's name.</summary>
    private bool ReadOpening(out bool isOpening)
    {
        var token = cursor.Current;
        isOpening = true;
        if (token.Is('-'))
        {
            pending.Push(new Pending(Role.Minus, cursor.Take().Span));
        }
        else if (token.Is('('))
        {
            pending.Push(new Pending(Role.Bracket, cursor.Take().Span));
        }
        else if (token.Kind == CheckTokenKind.Name && cursor.Next.Is('('))
        {
            if (!Functions.TryGetValue(token.Text, out var function))
            {
                cursor.Fail(token.Span, $"unknown function '{token.Text}'{NearestNames.Suggest(token.Text, Functions.Keys)}; the functions are {string.Join(", ", Functions.Keys)}");
                return false;
            }

            cursor.Take();
            cursor.Take();
            pending.Push(new Pending(Role.Call, token.Span) { Function = function, Arguments = 1 });
        }
        else
        {
            isOpening = false;
            var figure = CheckOperands.Read(cursor);
            if (figure is PushNumber number && pending.SkipWhile(static waiting => waiting.Role == Role.Minus).FirstOrDefault() is { Role: Role.Operator, Operator: '/' } && text.IndexOf('/', number.Span.Start, number.Span.Length) > 0)
            {
                // 12 / 1/3 is 36 to one reader and 4 to another.
                cursor.Fail(number.Span, "a fraction after a division stands in brackets");
                return false;
            }

            if (figure is null)
            {
                return false;
            }

            Emit(figure);
        }

        return true;
    }

    private bool ReadOperator()
    {
        var token = cursor.Current;
        if (!(token.Is('+') || token.Is('-') || token.Is('*') || token.Is('/')))
        {
            cursor.Fail(token, ExpectedOperator);
            return false;
        }

        var added = new Pending(Role.Operator, cursor.Take().Span) { Operator = token.Text[0] };
        while (pending.Count > 0 && pending.Peek().Strength >= added.Strength)
        {
            Reduce(pending.Pop());
        }

        pending.Push(added);
        return true;
    }

    private bool NextArgument()
    {
        ReduceInner();
        if (pending.Count == 0 || pending.Peek().Role != Role.Call)
        {
            cursor.Fail(cursor.Current.Span, "a comma stands only between the arguments of a function");
            return false;
        }

        var call = pending.Pop();
        pending.Push(call with { Arguments = call.Arguments + 1 });
        cursor.Take();
        return true;
    }

    private bool CloseBracket()
    {
        ReduceInner();
        if (pending.Count == 0)
        {
            cursor.Fail(cursor.Current.Span, "this bracket closes none");
            return false;
        }

        var open = pending.Pop();
        var span = open.Span.To(cursor.Take().Span);
        if (open.Role == Role.Bracket)
        {
            operands.Pop();
            operands.Push(span);
            return true;
        }

        int? wanted = open.Function switch
        {
            CheckFunction.Abs => 1,
            CheckFunction.Days or CheckFunction.Months or CheckFunction.Years => 2,
            _ => null,
        };
        if (wanted is { } count && count != open.Arguments)
        {
            var name = open.Function.ToString().ToLowerInvariant();
            cursor.Fail(span, count == 1 ? $"{name} takes one figure, not {open.Arguments}" : $"{name} takes two dates, the earlier first, not {open.Arguments}");
            return false;
        }

        for (var i = 0; i < open.Arguments; i++)
        {
            operands.Pop();
        }

        Emit(new Call(open.Function, open.Arguments, span));
        return true;
    }

    private bool CloseSide()
    {
        ReduceInner();
        if (pending.Count == 0)
        {
            return true;
        }

        if (cursor.Current.Kind == CheckTokenKind.End)
        {
            cursor.Fail(pending.Peek().Span, "this bracket is never closed");
        }
        else
        {
            cursor.Fail(cursor.Current.Span, "a comparison stands between the two sides, never inside brackets");
        }

        return false;
    }

    /// <summary>Applies what waits inside the innermost bracket.</summary>
    private void ReduceInner()
    {
        while (pending.Count > 0 && pending.Peek().Role is Role.Operator or Role.Minus)
        {
            Reduce(pending.Pop());
        }
    }

    private void Reduce(Pending operation)
    {
        var right = operands.Pop();
        Emit(operation.Role == Role.Minus ? new Negate(operation.Span.To(right)) : new Combine(operation.Operator, operands.Pop().To(right)));
    }

    private void Emit(CheckInstruction instruction)
    {
        output.Add(instruction);
        operands.Push(instruction.Span);
    }

    private sealed record Pending(Role Role, TextSpan Span)
    {
        public char Operator { get; init; }

        public CheckFunction Function { get; init; }

        public int Arguments { get; init; }

        public int Strength => Role switch
        {
            Role.Minus => 3,
            Role.Operator => Operator is '*' or '/' ? 2 : 1,
            _ => 0,
        };
    }
}
