using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>Graph patterns: openCypher 9, "Patterns", and GQL's quantified path patterns as in Neo4j 5.</summary>
internal sealed class PatternParser(Grammar grammar)
{
    private readonly TokenReader _tokens = grammar.Tokens;
    private readonly RelationshipParser _relationships = new(grammar);

    public Pattern Pattern()
    {
        var first = _tokens.Current;
        var parts = new List<PatternPart>();
        do
        {
            parts.Add(Part());
        }
        while (_tokens.TryTake(TokenKind.Comma));
        return new Pattern(parts.ToAstList(), _tokens.SpanFrom(first));
    }

    public PatternPart Part()
    {
        var first = _tokens.Current;
        Variable? variable = null;
        if (grammar.Names.IsName() && _tokens.AreKinds(1, TokenKind.Equal))
        {
            variable = grammar.Names.Variable();
            _tokens.Take();
        }
        var selector = Selector();
        var path = selector?.Kind is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction
            ? InBrackets()
            : Path();
        return new PatternPart(variable, selector, path, _tokens.SpanFrom(first));
    }

    /// <summary>A path, from its first node to its last.</summary>
    public PathPattern Path()
    {
        var first = _tokens.Current;
        using var level = _tokens.Nesting.Enter(first.Span);
        var elements = new List<PathElement> { NodeOrGroup() };
        while (true)
        {
            if (RelationshipParser.IsNext(_tokens))
            {
                elements.Add(_relationships.Relationship());
                elements.Add(NodeOrGroup());
            }
            else if (_tokens.Is(TokenKind.LeftParen) && (elements[^1] is QuantifiedPathPattern || IsGroup()))
            {
                elements.Add(NodeOrGroup());
            }
            else
            {
                return new PathPattern(elements.ToAstList(), _tokens.SpanFrom(first));
            }
        }
    }

    /// <summary><c>(path)</c> as the argument of shortestPath.</summary>
    public PathPattern InBrackets()
    {
        _tokens.Expect(TokenKind.LeftParen, "'('");
        var path = Path();
        _tokens.Expect(TokenKind.RightParen, "')'");
        return path;
    }

    /// <summary>Whether <c>{</c> or a parameter stands here; both may hold properties.</summary>
    public Expression? Properties()
    {
        if (_tokens.Is(TokenKind.Parameter))
            return grammar.Names.Parameter();
        return _tokens.Is(TokenKind.LeftBrace) ? grammar.Atoms.Map() : null;
    }

    /// <summary>
    /// The name at the beginning of a node or relationship. WHERE and IS may be names too: they are, unless what
    /// follows makes a predicate or a label of them.
    /// </summary>
    public Variable? ElementVariable(TokenKind close)
    {
        if (!grammar.Names.IsName())
            return null;
        var isNameEnd = _tokens.Peek(1).Kind == close
            || _tokens.Peek(1).Kind is TokenKind.Colon or TokenKind.LeftBrace or TokenKind.Star or TokenKind.Parameter;
        return _tokens.IsAnyWord("WHERE", "IS") && !isNameEnd ? null : grammar.Names.Variable();
    }

    public Expression? Where() => _tokens.TryWord("WHERE") ? grammar.Expressions.Expression() : null;

    private PathElement NodeOrGroup() => IsGroup() ? Group() : Node();

    private NodePattern Node()
    {
        var first = _tokens.Expect(TokenKind.LeftParen, "a node pattern, '('");
        var variable = ElementVariable(TokenKind.RightParen);
        var labels = grammar.Labels.Optional();
        var properties = Properties();
        var where = Where();
        _tokens.Expect(TokenKind.RightParen, "')'");
        return new NodePattern(variable, labels, properties, where, _tokens.SpanFrom(first));
    }

    /// <summary>A path in brackets begins with a second bracket, or with a path variable before one.</summary>
    private bool IsGroup() => _tokens.AreKinds(0, TokenKind.LeftParen, TokenKind.LeftParen)
        || (_tokens.Is(TokenKind.LeftParen) && grammar.Names.IsName(1) && _tokens.AreKinds(2, TokenKind.Equal));

    private QuantifiedPathPattern Group()
    {
        var first = _tokens.Take();
        Variable? variable = null;
        if (grammar.Names.IsName())
        {
            variable = grammar.Names.Variable();
            _tokens.Expect(TokenKind.Equal, "'='");
        }
        var path = Path();
        var where = Where();
        _tokens.Expect(TokenKind.RightParen, "')'");
        var quantifier = _relationships.Quantifier();
        return new QuantifiedPathPattern(variable, path, where, quantifier, _tokens.SpanFrom(first));
    }

    private PathSelector? Selector()
    {
        var first = _tokens.Current;
        if (_tokens.AreKinds(1, TokenKind.LeftParen) && _tokens.TryWord("shortestPath"))
            return new PathSelector(PathSelectorKind.ShortestPathFunction, null, first.Span);
        if (_tokens.AreKinds(1, TokenKind.LeftParen) && _tokens.TryWord("allShortestPaths"))
            return new PathSelector(PathSelectorKind.AllShortestPathsFunction, null, first.Span);
        if (_tokens.TryWords("ALL", "SHORTEST"))
            return Selected(PathSelectorKind.AllShortest, null, first);
        if (_tokens.TryWords("ANY", "SHORTEST"))
            return Selected(PathSelectorKind.Shortest, null, first);
        if (_tokens.TryWord("ANY"))
            return Selected(PathSelectorKind.Any, SelectorCount(), first);
        if (_tokens.TryWord("SHORTEST"))
            return Selected(PathSelectorKind.Shortest, SelectorCount(), first);
        if (_tokens.TryWord("ALL"))
            _tokens.TryAnyWord("PATH", "PATHS");
        return null;
    }

    private PathSelector Selected(PathSelectorKind kind, Expression? count, Token first)
    {
        _tokens.TryAnyWord("PATH", "PATHS");
        if (kind == PathSelectorKind.Shortest && _tokens.TryAnyWord("GROUP", "GROUPS"))
            kind = PathSelectorKind.ShortestGroups;
        return new PathSelector(kind, count, _tokens.SpanFrom(first));
    }

    private Expression? SelectorCount()
    {
        if (_tokens.Is(TokenKind.Parameter))
            return grammar.Names.Parameter();
        return _tokens.Is(TokenKind.Integer) ? grammar.Literals.Integer() : null;
    }
}
