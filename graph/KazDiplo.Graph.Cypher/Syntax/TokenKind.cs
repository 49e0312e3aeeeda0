namespace KazDiplo.Graph.Cypher.Syntax;

/// <summary>What a token is. Keywords are <see cref="Word"/>: Cypher reserves none of them everywhere.</summary>
internal enum TokenKind
{
    End,

    /// <summary>An identifier or a keyword.</summary>
    Word,

    /// <summary>A name in backticks.</summary>
    EscapedName,

    /// <summary><c>$name</c>, <c>$`name`</c>, <c>$1</c>.</summary>
    Parameter,
    Integer,
    Float,

    /// <summary>Begins like a number and goes on like a word: <c>0x1G</c>, <c>12abc</c>.</summary>
    MalformedNumber,
    String,
    LeftParen,
    RightParen,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Comma,
    Dot,
    DotDot,
    Colon,
    ColonColon,
    Semicolon,
    Plus,
    PlusEqual,
    Minus,
    Star,
    Slash,
    Percent,
    Caret,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Matches,
    Bar,
    BarBar,
    Ampersand,
    Exclamation,
    Dollar,
}
