using System.Diagnostics.CodeAnalysis;
using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>The errors of the analysis; those that have several places of origin have a method each.</summary>
internal sealed class SemanticErrors(string text)
{
    [DoesNotReturn]
    public void Fail(string detail, AstNode place, string message) => Fail(CypherErrorType.SyntaxError, detail, place.Span, message);

    [DoesNotReturn]
    public void Fail(CypherErrorType type, string detail, SourceSpan span, string message) =>
        throw new CypherException(type, detail, message, span, text);

    [DoesNotReturn]
    public void UndefinedVariable(Variable variable) =>
        Fail(ErrorDetail.UndefinedVariable, variable, $"Variable `{variable.Name}` not defined");

    [DoesNotReturn]
    public void AlreadyBound(Variable variable) =>
        Fail(ErrorDetail.VariableAlreadyBound, variable, $"Variable `{variable.Name}` already declared");

    [DoesNotReturn]
    public void TypeConflict(Variable variable, string expected, StaticType actual) => Fail(
        ErrorDetail.VariableTypeConflict,
        variable,
        $"Type mismatch: `{variable.Name}` defined with conflicting type {TypeText.Of(actual)} (expected {expected})");

    [DoesNotReturn]
    public void InvalidAggregation(AstNode place) => Fail(
        ErrorDetail.InvalidAggregation, place, "Invalid use of an aggregating function in this context");

    /// <summary>Refuses an expression that can yield none of the wanted types.</summary>
    public void Require(CypherTypes wanted, StaticType actual, AstNode place)
    {
        if (!actual.MayBe(wanted))
            Fail(ErrorDetail.InvalidArgumentType, place, $"Type mismatch: expected {TypeText.Of(wanted)} but was {TypeText.Of(actual)}");
    }
}
