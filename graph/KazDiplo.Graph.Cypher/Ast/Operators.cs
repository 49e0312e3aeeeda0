using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Ast;

/// <summary>
/// Two operands or more under one connective. Chains are flat, so that a hundred thousand operands need no deep stack.
/// </summary>
public sealed record LogicalExpression(LogicalOperator Operator, AstList<Expression> Operands, SourceSpan Span) : Expression(Span);

public enum LogicalOperator
{
    And,
    Or,
    Xor,
}

public sealed record NotExpression(Expression Operand, SourceSpan Span) : Expression(Span);

/// <summary><c>a &lt; b &lt;= c</c> means <c>a &lt; b AND b &lt;= c</c>; one step or more (openCypher 9, "Chaining comparison").</summary>
public sealed record ComparisonExpression(Expression First, AstList<ComparisonStep> Steps, SourceSpan Span) : Expression(Span);

public sealed record ComparisonStep(ComparisonOperator Operator, Expression Operand, SourceSpan Span) : AstNode(Span);

public enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>
/// Operators of one rank, evaluated from left to right: <c>1 - 2 + 3</c> is First 1 with the steps − 2 and + 3. Flat
/// like <see cref="LogicalExpression"/>; one step or more.
/// </summary>
public sealed record ArithmeticExpression(Expression First, AstList<ArithmeticStep> Steps, SourceSpan Span) : Expression(Span);

public sealed record ArithmeticStep(ArithmeticOperator Operator, Expression Operand, SourceSpan Span) : AstNode(Span);

public enum ArithmeticOperator
{
    Add,
    Subtract,

    /// <summary><c>||</c>.</summary>
    Concatenate,
    Multiply,
    Divide,
    Modulo,
    Power,
}

/// <summary><c>-x</c> or <c>+x</c>.</summary>
public sealed record SignExpression(bool Negative, Expression Operand, SourceSpan Span) : Expression(Span);

public sealed record StringPredicate(
    StringPredicateOperator Operator, Expression Left, Expression Right, SourceSpan Span) : Expression(Span);

public enum StringPredicateOperator
{
    StartsWith,
    EndsWith,
    Contains,

    /// <summary><c>=~</c>.</summary>
    Matches,
}

public sealed record InPredicate(Expression Item, Expression List, SourceSpan Span) : Expression(Span);

/// <summary>IS NULL, or IS NOT NULL.</summary>
public sealed record NullPredicate(Expression Operand, bool Negated, SourceSpan Span) : Expression(Span);

/// <summary>IS :: TYPE, IS TYPED TYPE, or IS NOT ::.</summary>
public sealed record TypePredicate(Expression Operand, TypeName Type, bool Negated, SourceSpan Span) : Expression(Span);

/// <summary>IS [NOT] [NFC|NFD|NFKC|NFKD] NORMALIZED.</summary>
public sealed record NormalizedPredicate(Expression Operand, string Form, bool Negated, SourceSpan Span) : Expression(Span);

/// <summary><c>n:A&amp;B</c> or <c>n IS A</c> as an expression; also for the type of a relationship.</summary>
public sealed record LabelPredicate(Expression Operand, LabelExpression Labels, SourceSpan Span) : Expression(Span);

/// <summary><c>subject.key</c>.</summary>
public sealed record PropertyAccess(Expression Subject, string Key, SourceSpan Span) : Expression(Span);

/// <summary><c>subject[index]</c>: of a list by integer, of a map, node or relationship by string.</summary>
public sealed record IndexAccess(Expression Subject, Expression Index, SourceSpan Span) : Expression(Span);

/// <summary><c>list[from..to]</c>.</summary>
/// <param name="From">Null: from the beginning.</param>
/// <param name="To">Null: to the end.</param>
public sealed record SliceAccess(Expression Subject, Expression? From, Expression? To, SourceSpan Span) : Expression(Span);
