using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>Type names behind <c>IS ::</c> and in constraints (Neo4j: "Property, structural, and constructed types").</summary>
internal sealed class TypeNameParser(Grammar grammar)
{
    /// <summary>The words of each name, and the name that stands for it. Longer names come before their beginnings.</summary>
    private static readonly (string[] Words, string Name)[] Names =
    [
        (["BOOLEAN"], "BOOLEAN"), (["BOOL"], "BOOLEAN"),
        (["STRING"], "STRING"), (["VARCHAR"], "STRING"),
        (["INTEGER"], "INTEGER"), (["INT"], "INTEGER"), (["SIGNED", "INTEGER"], "INTEGER"),
        (["FLOAT"], "FLOAT"), (["NUMBER"], "NUMBER"),
        (["DATE"], "DATE"),
        (["LOCAL", "TIME"], "LOCAL TIME"), (["TIME", "WITHOUT", "TIME", "ZONE"], "LOCAL TIME"), (["TIME", "WITHOUT", "TIMEZONE"], "LOCAL TIME"),
        (["ZONED", "TIME"], "ZONED TIME"), (["TIME", "WITH", "TIME", "ZONE"], "ZONED TIME"), (["TIME", "WITH", "TIMEZONE"], "ZONED TIME"),
        (["LOCAL", "DATETIME"], "LOCAL DATETIME"), (["TIMESTAMP", "WITHOUT", "TIME", "ZONE"], "LOCAL DATETIME"), (["TIMESTAMP", "WITHOUT", "TIMEZONE"], "LOCAL DATETIME"),
        (["ZONED", "DATETIME"], "ZONED DATETIME"), (["TIMESTAMP", "WITH", "TIME", "ZONE"], "ZONED DATETIME"), (["TIMESTAMP", "WITH", "TIMEZONE"], "ZONED DATETIME"),
        (["DURATION"], "DURATION"), (["POINT"], "POINT"), (["MAP"], "MAP"), (["PATH"], "PATH"), (["PATHS"], "PATH"),
        (["NODE"], "NODE"), (["VERTEX"], "NODE"), (["ANY", "NODE"], "NODE"), (["ANY", "VERTEX"], "NODE"), (["ANY", "MAP"], "MAP"),
        (["RELATIONSHIP"], "RELATIONSHIP"), (["EDGE"], "RELATIONSHIP"), (["ANY", "RELATIONSHIP"], "RELATIONSHIP"), (["ANY", "EDGE"], "RELATIONSHIP"),
        (["PROPERTY", "VALUE"], "PROPERTY VALUE"), (["ANY", "PROPERTY", "VALUE"], "PROPERTY VALUE"),
        (["NULL"], "NULL"), (["NOTHING"], "NOTHING"),
        (["ANY", "VALUE"], "ANY"), (["ANY"], "ANY"),
    ];

    private readonly TokenReader _tokens = grammar.Tokens;

    public TypeName TypeName()
    {
        var first = _tokens.Current;
        using var level = _tokens.Nesting.Enter(first.Span);
        var alternatives = new List<TypeAlternative> { Alternative() };
        while (_tokens.TryTake(TokenKind.Bar))
            alternatives.Add(Alternative());
        return new TypeName(alternatives.ToAstList(), _tokens.SpanFrom(first));
    }

    private TypeAlternative Alternative()
    {
        var first = _tokens.Current;
        var alternative = _tokens.AreKinds(1, TokenKind.Less) && (_tokens.IsWord("ANY") || IsListWord(0)) || IsListWord(0)
            ? AngledList()
            : new TypeAlternative(SimpleName(), null, NotNull(), _tokens.SpanFrom(first));
        while (_tokens.TryAnyWord("LIST", "ARRAY"))
            alternative = new TypeAlternative("LIST", new TypeName([alternative], alternative.Span), NotNull(), _tokens.SpanFrom(first));
        return alternative;
    }

    private bool IsListWord(int distance) => _tokens.IsWord("LIST", distance) || _tokens.IsWord("ARRAY", distance);

    /// <summary><c>LIST&lt;INTEGER NOT NULL></c>; <c>ANY&lt;A | B></c> is a union in brackets.</summary>
    private TypeAlternative AngledList()
    {
        var first = _tokens.Take();
        _tokens.Expect(TokenKind.Less, "'<'");
        var element = TypeName();
        _tokens.Expect(TokenKind.Greater, "'>'");
        var kind = _tokens.TextOf(first).Equals("ANY", StringComparison.OrdinalIgnoreCase) ? "ANY" : "LIST";
        return new TypeAlternative(kind, element, NotNull(), _tokens.SpanFrom(first));
    }

    private string SimpleName()
    {
        foreach (var (words, name) in Names)
        {
            if (_tokens.TryWords(words))
                return name;
        }
        _tokens.Fail("a type name, for example 'INTEGER' or 'LIST<STRING>'");
        return "";
    }

    private bool NotNull() => _tokens.TryTake(TokenKind.Exclamation) || _tokens.TryWords("NOT", "NULL");
}
