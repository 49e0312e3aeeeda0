using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>CALL of procedures and of subqueries.</summary>
internal sealed class CallParser(Grammar grammar)
{
    private readonly TokenReader _tokens = grammar.Tokens;

    public Clause Call(bool optional, Token first)
    {
        _tokens.ExpectWord("CALL");
        return _tokens.Is(TokenKind.LeftBrace) || _tokens.Is(TokenKind.LeftParen)
            ? Subquery(optional, first)
            : Procedure(optional, first);
    }

    public YieldClause? Yield()
    {
        var first = _tokens.Current;
        if (!_tokens.TryWord("YIELD"))
            return null;
        var items = new List<YieldItem>();
        var includesAll = _tokens.TryTake(TokenKind.Star);
        if (!includesAll)
        {
            do
            {
                items.Add(YieldItem());
            }
            while (_tokens.TryTake(TokenKind.Comma));
        }
        var where = grammar.Patterns.Where();
        return new YieldClause(includesAll, items.ToAstList(), where, _tokens.SpanFrom(first));
    }

    private CallProcedureClause Procedure(bool optional, Token first)
    {
        var name = grammar.Names.QualifiedName("a procedure name, '{' or '('");
        var arguments = _tokens.TryTake(TokenKind.LeftParen)
            ? grammar.Expressions.ListUpTo(TokenKind.RightParen, "',' or ')'")
            : null;
        return new CallProcedureClause(optional, name, arguments, Yield(), _tokens.SpanFrom(first));
    }

    private YieldItem YieldItem()
    {
        var first = _tokens.Current;
        var field = grammar.Names.Variable();
        var variable = _tokens.TryWord("AS") ? grammar.Names.Variable() : field;
        return new YieldItem(field.Name, variable, _tokens.SpanFrom(first));
    }

    private CallSubqueryClause Subquery(bool optional, Token first)
    {
        using var level = _tokens.Nesting.Enter(first.Span);
        var importsAll = false;
        var imports = _tokens.TryTake(TokenKind.LeftParen) ? Imports(out importsAll) : null;
        _tokens.Expect(TokenKind.LeftBrace, "'{'");
        var query = grammar.Queries.Query();
        _tokens.Expect(TokenKind.RightBrace, "'}'");
        return new CallSubqueryClause(optional, imports, importsAll, query, Transactions(), _tokens.SpanFrom(first));
    }

    private AstList<Variable> Imports(out bool importsAll)
    {
        importsAll = _tokens.TryTake(TokenKind.Star);
        var imports = new List<Variable>();
        if (!importsAll && !_tokens.Is(TokenKind.RightParen))
        {
            do
            {
                imports.Add(grammar.Names.Variable());
            }
            while (_tokens.TryTake(TokenKind.Comma));
        }
        _tokens.Expect(TokenKind.RightParen, "',' or ')'");
        return imports.ToAstList();
    }

    private TransactionBatches? Transactions()
    {
        var first = _tokens.Current;
        if (!_tokens.TryWord("IN"))
            return null;
        Expression? concurrency = null;
        if (!_tokens.IsAnyWord("TRANSACTIONS", "CONCURRENT"))
            concurrency = grammar.Expressions.Additive();
        _tokens.TryWord("CONCURRENT");
        _tokens.ExpectWord("TRANSACTIONS");
        var batches = new TransactionBatches(null, concurrency, BatchErrorBehavior.Fail, null, first.Span);
        while (TransactionOption(batches) is { } longer)
            batches = longer;
        return batches with { Span = _tokens.SpanFrom(first) };
    }

    private TransactionBatches? TransactionOption(TransactionBatches batches)
    {
        if (batches.BatchSize is null && _tokens.TryWord("OF"))
        {
            var size = grammar.Expressions.Additive();
            if (!_tokens.TryAnyWord("ROWS", "ROW"))
                _tokens.Fail("'ROWS'");
            return batches with { BatchSize = size };
        }
        if (_tokens.TryWords("ON", "ERROR"))
            return batches with { OnError = ErrorBehavior() };
        if (batches.Status is null && _tokens.TryWords("REPORT", "STATUS"))
        {
            _tokens.ExpectWord("AS");
            return batches with { Status = grammar.Names.Variable() };
        }
        return null;
    }

    private BatchErrorBehavior ErrorBehavior()
    {
        if (_tokens.TryWord("CONTINUE"))
            return BatchErrorBehavior.Continue;
        if (_tokens.TryWord("BREAK"))
            return BatchErrorBehavior.Break;
        if (!_tokens.TryWord("FAIL"))
            _tokens.Fail("'CONTINUE', 'BREAK' or 'FAIL'");
        return BatchErrorBehavior.Fail;
    }
}
