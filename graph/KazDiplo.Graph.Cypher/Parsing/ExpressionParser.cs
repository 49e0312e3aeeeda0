using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>
/// Operators by rank, from loose to tight (openCypher 9 grammar, "OrExpression" ff.): OR, XOR, AND, NOT, comparison,
/// predicates on strings, lists and null, + − ||, * / %, ^, sign, postfix. One method a rank; chains are loops.
/// </summary>
internal sealed class ExpressionParser(Grammar grammar)
{
    private readonly TokenReader _tokens = grammar.Tokens;
    private readonly PredicateParser _predicates = new(grammar);

    /// <summary>True inside the predicate of a comprehension, where <c>|</c> ends it and joins no labels.</summary>
    private bool _barEndsLabels;

    public Expression Expression() => Nested(barEndsLabels: false);

    /// <summary>The predicate or list of a comprehension: up to the <c>|</c>.</summary>
    public Expression ExpressionBeforeBar() => Nested(barEndsLabels: true);

    /// <summary>Expressions separated by commas up to a closing token; none is allowed.</summary>
    public AstList<Expression> ListUpTo(TokenKind close, string expected)
    {
        var items = new List<Expression>();
        if (!_tokens.Is(close))
        {
            do
            {
                items.Add(Expression());
            }
            while (_tokens.TryTake(TokenKind.Comma));
        }
        _tokens.Expect(close, expected);
        return items.ToAstList();
    }

    /// <summary>The operand of a predicate: everything that binds tighter than predicates.</summary>
    public Expression Additive() => Arithmetic(ArithmeticRank.Additive);

    /// <summary>An atom with its lookups, as SET and REMOVE name a property.</summary>
    public Expression Lookup()
    {
        var first = _tokens.Current;
        return Postfix(grammar.Atoms.Atom(), first);
    }

    private Expression Nested(bool barEndsLabels)
    {
        using var level = _tokens.Nesting.Enter(_tokens.Current.Span);
        var outer = _barEndsLabels;
        _barEndsLabels = barEndsLabels;
        var expression = Logical(LogicalOperator.Or);
        _barEndsLabels = outer;
        return expression;
    }

    private Expression Logical(LogicalOperator rank)
    {
        var first = _tokens.Current;
        var operand = LogicalOperand(rank);
        if (!_tokens.IsWord(WordOf(rank)))
            return operand;
        var operands = new List<Expression> { operand };
        while (_tokens.TryWord(WordOf(rank)))
            operands.Add(LogicalOperand(rank));
        return new LogicalExpression(rank, operands.ToAstList(), _tokens.SpanFrom(first));
    }

    private Expression LogicalOperand(LogicalOperator rank) => rank switch
    {
        LogicalOperator.Or => Logical(LogicalOperator.Xor),
        LogicalOperator.Xor => Logical(LogicalOperator.And),
        _ => Not(),
    };

    private static string WordOf(LogicalOperator rank) => rank switch
    {
        LogicalOperator.Or => "OR",
        LogicalOperator.Xor => "XOR",
        _ => "AND",
    };

    private Expression Not()
    {
        var first = _tokens.Current;
        if (!_tokens.IsWord("NOT") || !grammar.Atoms.BeginsOperand(1))
            return Comparison();
        using var level = _tokens.Nesting.Enter(first.Span);
        _tokens.Take();
        return new NotExpression(Not(), _tokens.SpanFrom(first));
    }

    private Expression Comparison()
    {
        var first = _tokens.Current;
        var operand = _predicates.Predicate();
        if (ComparisonOperatorOf(_tokens.Current.Kind) is null)
            return operand;
        var steps = new List<ComparisonStep>();
        while (ComparisonOperatorOf(_tokens.Current.Kind) is { } comparison)
        {
            var sign = _tokens.Take();
            steps.Add(new ComparisonStep(comparison, _predicates.Predicate(), _tokens.SpanFrom(sign)));
        }
        return new ComparisonExpression(operand, steps.ToAstList(), _tokens.SpanFrom(first));
    }

    private static ComparisonOperator? ComparisonOperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Equal => ComparisonOperator.Equal,
        TokenKind.NotEqual => ComparisonOperator.NotEqual,
        TokenKind.Less => ComparisonOperator.Less,
        TokenKind.LessOrEqual => ComparisonOperator.LessOrEqual,
        TokenKind.Greater => ComparisonOperator.Greater,
        TokenKind.GreaterOrEqual => ComparisonOperator.GreaterOrEqual,
        _ => null,
    };

    private Expression Arithmetic(ArithmeticRank rank)
    {
        var first = _tokens.Current;
        var operand = ArithmeticOperand(rank);
        if (ArithmeticOperatorOf(_tokens.Current.Kind, rank) is null)
            return operand;
        var steps = new List<ArithmeticStep>();
        while (ArithmeticOperatorOf(_tokens.Current.Kind, rank) is { } arithmetic)
        {
            var sign = _tokens.Take();
            steps.Add(new ArithmeticStep(arithmetic, ArithmeticOperand(rank), _tokens.SpanFrom(sign)));
        }
        return new ArithmeticExpression(operand, steps.ToAstList(), _tokens.SpanFrom(first));
    }

    private Expression ArithmeticOperand(ArithmeticRank rank) => rank switch
    {
        ArithmeticRank.Additive => Arithmetic(ArithmeticRank.Multiplicative),
        ArithmeticRank.Multiplicative => Arithmetic(ArithmeticRank.Power),
        _ => Sign(),
    };

    private static ArithmeticOperator? ArithmeticOperatorOf(TokenKind kind, ArithmeticRank rank) => (rank, kind) switch
    {
        (ArithmeticRank.Additive, TokenKind.Plus) => ArithmeticOperator.Add,
        (ArithmeticRank.Additive, TokenKind.Minus) => ArithmeticOperator.Subtract,
        (ArithmeticRank.Additive, TokenKind.BarBar) => ArithmeticOperator.Concatenate,
        (ArithmeticRank.Multiplicative, TokenKind.Star) => ArithmeticOperator.Multiply,
        (ArithmeticRank.Multiplicative, TokenKind.Slash) => ArithmeticOperator.Divide,
        (ArithmeticRank.Multiplicative, TokenKind.Percent) => ArithmeticOperator.Modulo,
        (ArithmeticRank.Power, TokenKind.Caret) => ArithmeticOperator.Power,
        _ => null,
    };

    private Expression Sign()
    {
        var first = _tokens.Current;
        if (_tokens.AreKinds(0, TokenKind.Minus, TokenKind.Integer))
            return Postfix(grammar.Literals.NegativeInteger(), first);
        if (!_tokens.Is(TokenKind.Minus) && !_tokens.Is(TokenKind.Plus))
            return Postfix(grammar.Atoms.Atom(), first);
        using var level = _tokens.Nesting.Enter(first.Span);
        _tokens.Take();
        return new SignExpression(first.Kind == TokenKind.Minus, Sign(), _tokens.SpanFrom(first));
    }

    /// <summary>Lookups and label predicates; each wraps what is before it.</summary>
    private Expression Postfix(Expression subject, Token first)
    {
        while (TryPostfix(subject, first) is { } longer)
            subject = longer;
        return subject;
    }

    private Expression? TryPostfix(Expression subject, Token first)
    {
        if (_tokens.TryTake(TokenKind.Dot))
        {
            var key = grammar.Names.Name("a property name");
            return new PropertyAccess(subject, key, _tokens.SpanFrom(first));
        }
        if (_tokens.TryTake(TokenKind.LeftBracket))
            return Subscript(subject, first);
        if (_tokens.TryTake(TokenKind.Colon))
        {
            var labels = grammar.Labels.Disjunction(_barEndsLabels);
            return new LabelPredicate(subject, labels, _tokens.SpanFrom(first));
        }
        return null;
    }

    private Expression Subscript(Expression subject, Token first)
    {
        var from = _tokens.Is(TokenKind.DotDot) ? null : Expression();
        if (!_tokens.TryTake(TokenKind.DotDot))
        {
            _tokens.Expect(TokenKind.RightBracket, "']' or '..'");
            return new IndexAccess(subject, from!, _tokens.SpanFrom(first));
        }
        if (from is null && _tokens.Is(TokenKind.RightBracket))
            _tokens.Fail("the start or the end of the slice");
        var to = _tokens.Is(TokenKind.RightBracket) ? null : Expression();
        _tokens.Expect(TokenKind.RightBracket, "']'");
        return new SliceAccess(subject, from, to, _tokens.SpanFrom(first));
    }

    private enum ArithmeticRank
    {
        Additive,
        Multiplicative,
        Power,
    }
}
