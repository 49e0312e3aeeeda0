using System.Diagnostics.CodeAnalysis;

namespace KazDiplo.Graph.Cypher.Syntax;

/// <summary>The errors of lexer and parser, one method for each cause.</summary>
internal sealed class SyntaxErrors(string text)
{
    /// <summary>A token that no rule allows here, in Neo4j's words.</summary>
    [DoesNotReturn]
    public void InvalidInput(SourceSpan span, string expected)
    {
        var found = span.Length == 0 ? "Unexpected end of input" : $"Invalid input '{Shorten(span.Slice(text))}'";
        throw Make(ErrorDetail.UnexpectedSyntax, $"{found}: expected {expected}", span);
    }

    [DoesNotReturn]
    public void Fail(string detail, SourceSpan span, string message) => throw Make(detail, message, span);

    [DoesNotReturn]
    public void TooDeep(SourceSpan span) => throw Make(
        ErrorDetail.QueryTooComplex, $"The query nests deeper than {QueryTextLimits.MaxNesting} levels", span);

    [DoesNotReturn]
    public static void TooLong(string text) => throw new CypherException(
        CypherErrorType.SyntaxError,
        ErrorDetail.QueryTooComplex,
        $"The query text has more than {QueryTextLimits.MaxLength} characters; pass data as parameters",
        new SourceSpan(0, 0),
        text);

    private CypherException Make(string detail, string message, SourceSpan span) =>
        new(CypherErrorType.SyntaxError, detail, message, span, text);

    private static string Shorten(string found) => found.Length <= 40 ? found : string.Concat(found.AsSpan(0, 40), "…");
}
