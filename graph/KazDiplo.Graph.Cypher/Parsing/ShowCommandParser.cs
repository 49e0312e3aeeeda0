using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>SHOW … and TERMINATE TRANSACTIONS.</summary>
internal sealed class ShowCommandParser(Grammar grammar)
{
    private const int MaxFilterWords = 4;

    private static readonly (string Word, ShowKind Kind)[] Nouns =
    [
        ("INDEX", ShowKind.Indexes), ("INDEXES", ShowKind.Indexes),
        ("CONSTRAINT", ShowKind.Constraints), ("CONSTRAINTS", ShowKind.Constraints),
        ("PROCEDURE", ShowKind.Procedures), ("PROCEDURES", ShowKind.Procedures),
        ("FUNCTION", ShowKind.Functions), ("FUNCTIONS", ShowKind.Functions),
        ("DATABASE", ShowKind.Databases), ("DATABASES", ShowKind.Databases),
        ("TRANSACTION", ShowKind.Transactions), ("TRANSACTIONS", ShowKind.Transactions),
        ("SETTING", ShowKind.Settings), ("SETTINGS", ShowKind.Settings),
        ("USERS", ShowKind.Users),
    ];

    private readonly TokenReader _tokens = grammar.Tokens;

    /// <summary>The command at hand; null where the text is none.</summary>
    public Statement? TryShow()
    {
        var first = _tokens.Current;
        if (_tokens.TryWords("TERMINATE", "TRANSACTIONS") || _tokens.TryWords("TERMINATE", "TRANSACTION"))
            return Rest(ShowKind.TerminateTransactions, null, first);
        if (!_tokens.TryWord("SHOW"))
            return null;
        if (_tokens.TryWords("DEFAULT", "DATABASE"))
            return Rest(ShowKind.DefaultDatabase, null, first);
        if (_tokens.TryWords("HOME", "DATABASE"))
            return Rest(ShowKind.HomeDatabase, null, first);
        if (_tokens.TryWords("CURRENT", "USER"))
            return Rest(ShowKind.CurrentUser, null, first);
        return WithFilter(first);
    }

    private ShowCommand WithFilter(Token first)
    {
        var filter = new List<string>();
        while (filter.Count <= MaxFilterWords && _tokens.Is(TokenKind.Word))
        {
            foreach (var (word, kind) in Nouns)
            {
                if (_tokens.TryWord(word))
                    return Rest(kind, filter.Count == 0 ? null : string.Join(' ', filter), first);
            }
            filter.Add(_tokens.TextOf(_tokens.Take()).ToString().ToUpperInvariant());
        }
        _tokens.Fail("what to show, for example 'INDEXES', 'CONSTRAINTS' or 'DATABASES'");
        return null;
    }

    private ShowCommand Rest(ShowKind kind, string? filter, Token first)
    {
        var arguments = Arguments(kind);
        if (kind is ShowKind.Procedures or ShowKind.Functions && _tokens.TryWord("EXECUTABLE") && _tokens.TryWord("BY"))
            _ = _tokens.TryWords("CURRENT", "USER") ? "" : grammar.Names.Name("a user name");
        var yield = _tokens.TryWord("YIELD") ? grammar.Projections.Body() : null;
        var where = grammar.Patterns.Where();
        var returned = yield is not null && _tokens.TryWord("RETURN") ? grammar.Projections.Body() : null;
        return new ShowCommand(kind, filter, arguments, yield, where, returned, _tokens.SpanFrom(first));
    }

    private AstList<Expression> Arguments(ShowKind kind)
    {
        if (kind == ShowKind.Databases && grammar.Names.IsName() && !_tokens.IsAnyWord("YIELD", "WHERE"))
        {
            var token = _tokens.Current;
            return [new StringLiteral(grammar.Names.QualifiedName("a database name"), token.Span)];
        }
        var takesArguments = kind is ShowKind.Transactions or ShowKind.TerminateTransactions or ShowKind.Settings;
        if (!takesArguments || !grammar.Atoms.BeginsOperand(0))
            return [];
        var arguments = new List<Expression>();
        do
        {
            arguments.Add(grammar.Expressions.Expression());
        }
        while (_tokens.TryTake(TokenKind.Comma));
        return arguments.ToAstList();
    }
}
