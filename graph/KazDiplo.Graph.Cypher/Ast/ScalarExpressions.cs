using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Ast;

/// <summary>A call of a function, aggregating or not (see <see cref="Semantics.SemanticModel.IsAggregating"/>).</summary>
/// <param name="Name">As written, with its namespace, for example <c>duration.between</c>.</param>
public sealed record FunctionCall(string Name, bool Distinct, AstList<Expression> Arguments, SourceSpan Span) : Expression(Span)
{
    /// <summary>Function names are compared without regard to case; so is the equality of two calls.</summary>
    public bool Equals(FunctionCall? other) =>
        base.Equals(other) && Distinct == other.Distinct && Arguments.Equals(other.Arguments)
        && Name.Equals(other.Name, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() =>
        HashCode.Combine(Distinct, Arguments, StringComparer.OrdinalIgnoreCase.GetHashCode(Name));
}

/// <summary><c>count(*)</c>.</summary>
public sealed record CountStar(SourceSpan Span) : Expression(Span);

/// <param name="Operand">Of the simple form (CASE x WHEN 1 …); null for the general form (CASE WHEN x = 1 …).</param>
/// <param name="Else">Null: the value is null.</param>
public sealed record CaseExpression(
    Expression? Operand, AstList<CaseAlternative> Alternatives, Expression? Else, SourceSpan Span) : Expression(Span);

/// <param name="Conditions">One or more, any of which suffices: predicates, or in the simple form values to compare with.</param>
public sealed record CaseAlternative(AstList<Expression> Conditions, Expression Result, SourceSpan Span) : AstNode(Span);

/// <summary><c>variable {.key, .*, other, key: expression}</c>.</summary>
public sealed record MapProjection(Variable Subject, AstList<MapProjectionItem> Items, SourceSpan Span) : Expression(Span);

public abstract record MapProjectionItem(SourceSpan Span) : AstNode(Span);

/// <summary><c>.key</c>.</summary>
public sealed record PropertySelector(string Key, SourceSpan Span) : MapProjectionItem(Span);

/// <summary><c>.*</c>.</summary>
public sealed record AllPropertiesSelector(SourceSpan Span) : MapProjectionItem(Span);

/// <summary><c>key: expression</c>, and <c>variable</c>, which is short for <c>variable: variable</c>.</summary>
public sealed record MapProjectionEntry(string Key, Expression Value, SourceSpan Span) : MapProjectionItem(Span);
