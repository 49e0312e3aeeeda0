using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>CREATE and DROP of indexes and constraints (Neo4j 5, "Indexes" and "Constraints").</summary>
internal sealed class SchemaCommandParser(Grammar grammar)
{
    private static readonly (string Word, IndexKind Kind)[] IndexWords =
    [
        ("RANGE", IndexKind.Range), ("TEXT", IndexKind.Text), ("POINT", IndexKind.Point),
        ("LOOKUP", IndexKind.Lookup), ("FULLTEXT", IndexKind.FullText), ("VECTOR", IndexKind.Vector),
    ];

    private readonly TokenReader _tokens = grammar.Tokens;

    /// <summary>The command at hand; null where the text is none.</summary>
    public Statement? TryCommand()
    {
        var first = _tokens.Current;
        if (_tokens.TryWords("CREATE", "CONSTRAINT"))
            return CreateConstraint(first);
        if (_tokens.TryWords("CREATE", "INDEX"))
            return CreateIndex(IndexKind.Range, first);
        foreach (var (word, kind) in IndexWords)
        {
            if (_tokens.TryWords("CREATE", word, "INDEX"))
                return CreateIndex(kind, first);
        }
        if (_tokens.TryWords("DROP", "INDEX"))
            return new DropIndex(RequiredName(), IfExists(), _tokens.SpanFrom(first));
        return _tokens.TryWords("DROP", "CONSTRAINT")
            ? new DropConstraint(RequiredName(), IfExists(), _tokens.SpanFrom(first))
            : null;
    }

    private CreateIndex CreateIndex(IndexKind kind, Token first)
    {
        var name = OptionalName();
        var ifNotExists = _tokens.TryWords("IF", "NOT", "EXISTS");
        _tokens.ExpectWord("FOR");
        var entity = Entity(out var variable);
        _tokens.ExpectWord("ON");
        var properties = kind == IndexKind.Lookup ? LookupFunction(entity) : IndexedProperties(kind, variable);
        return new CreateIndex(name, kind, ifNotExists, entity, properties, Options(), _tokens.SpanFrom(first));
    }

    private CreateConstraint CreateConstraint(Token first)
    {
        var name = OptionalName();
        var ifNotExists = _tokens.TryWords("IF", "NOT", "EXISTS");
        _tokens.ExpectWord("FOR");
        var entity = Entity(out var variable);
        _tokens.ExpectWord("REQUIRE");
        var properties = PropertyOrProperties(variable);
        _tokens.ExpectWord("IS");
        var kind = Kind(entity.IsRelationship);
        var type = kind == ConstraintKind.PropertyType ? grammar.Types.TypeName() : null;
        return new CreateConstraint(name, kind, ifNotExists, entity, properties, type, Options(), _tokens.SpanFrom(first));
    }

    private ConstraintKind Kind(bool isRelationship)
    {
        if (_tokens.TryWords("NOT", "NULL"))
            return ConstraintKind.NotNull;
        if (_tokens.TryTake(TokenKind.ColonColon) || _tokens.TryWord("TYPED"))
            return ConstraintKind.PropertyType;
        _ = isRelationship ? _tokens.TryAnyWord("RELATIONSHIP", "REL") : _tokens.TryWord("NODE");
        if (_tokens.TryWord("UNIQUE"))
            return ConstraintKind.Unique;
        if (!_tokens.TryWord("KEY"))
            _tokens.Fail("'UNIQUE', 'NOT NULL', 'NODE KEY', 'RELATIONSHIP KEY' or '::'");
        return ConstraintKind.Key;
    }

    /// <summary><c>(n:Label)</c> or <c>()-[r:TYPE]-()</c>; several names are separated by <c>|</c>.</summary>
    private SchemaEntity Entity(out Variable variable)
    {
        var first = _tokens.Expect(TokenKind.LeftParen, "'('");
        var isRelationship = _tokens.TryTake(TokenKind.RightParen);
        if (isRelationship)
        {
            _tokens.TryTake(TokenKind.Less);
            _tokens.Expect(TokenKind.Minus, "'-'");
            _tokens.Expect(TokenKind.LeftBracket, "'['");
        }
        variable = grammar.Names.Variable();
        var names = _tokens.TryTake(TokenKind.Colon) ? EntityNames() : [];
        if (!isRelationship)
        {
            _tokens.Expect(TokenKind.RightParen, "')'");
            return new SchemaEntity(false, names, _tokens.SpanFrom(first));
        }
        _tokens.Expect(TokenKind.RightBracket, "']'");
        _tokens.Expect(TokenKind.Minus, "'-'");
        _tokens.TryTake(TokenKind.Greater);
        _tokens.Expect(TokenKind.LeftParen, "'('");
        _tokens.Expect(TokenKind.RightParen, "')'");
        return new SchemaEntity(true, names, _tokens.SpanFrom(first));
    }

    private AstList<string> EntityNames()
    {
        var names = new List<string>();
        do
        {
            names.Add(grammar.Names.Name("a label or relationship type"));
        }
        while (_tokens.TryTake(TokenKind.Bar));
        return names.ToAstList();
    }

    private AstList<string> LookupFunction(SchemaEntity entity)
    {
        _tokens.TryWord("EACH");
        _tokens.ExpectWord(entity.IsRelationship ? "type" : "labels");
        _tokens.Expect(TokenKind.LeftParen, "'('");
        grammar.Names.Variable();
        _tokens.Expect(TokenKind.RightParen, "')'");
        return [];
    }

    private AstList<string> IndexedProperties(IndexKind kind, Variable variable)
    {
        if (kind == IndexKind.FullText)
        {
            _tokens.ExpectWord("EACH");
            _tokens.Expect(TokenKind.LeftBracket, "'['");
            return PropertiesUpTo(TokenKind.RightBracket, variable);
        }
        return PropertyOrProperties(variable);
    }

    private AstList<string> PropertyOrProperties(Variable variable) =>
        _tokens.TryTake(TokenKind.LeftParen) ? PropertiesUpTo(TokenKind.RightParen, variable) : [Property(variable)];

    private AstList<string> PropertiesUpTo(TokenKind close, Variable variable)
    {
        var properties = new List<string>();
        do
        {
            properties.Add(Property(variable));
        }
        while (_tokens.TryTake(TokenKind.Comma));
        _tokens.Expect(close, close == TokenKind.RightParen ? "',' or ')'" : "',' or ']'");
        return properties.ToAstList();
    }

    private string Property(Variable variable)
    {
        var owner = grammar.Names.Variable();
        if (owner.Name != variable.Name)
            _tokens.Errors.Fail(ErrorDetail.UndefinedVariable, owner.Span, $"Variable `{owner.Name}` not defined");
        _tokens.Expect(TokenKind.Dot, "'.'");
        return grammar.Names.Name("a property name");
    }

    private Expression? OptionalName()
    {
        if (_tokens.AreWords("IF", "NOT") || (_tokens.IsWord("FOR") && _tokens.AreKinds(1, TokenKind.LeftParen)))
            return null;
        return RequiredName();
    }

    private Expression RequiredName()
    {
        if (_tokens.Is(TokenKind.Parameter))
            return grammar.Names.Parameter();
        var token = _tokens.Current;
        return new StringLiteral(grammar.Names.Name("a name or 'FOR'"), token.Span);
    }

    private bool IfExists() => _tokens.TryWords("IF", "EXISTS");

    private Expression? Options()
    {
        if (!_tokens.TryWord("OPTIONS"))
            return null;
        return _tokens.Is(TokenKind.Parameter) ? grammar.Names.Parameter() : grammar.Atoms.Map();
    }
}
