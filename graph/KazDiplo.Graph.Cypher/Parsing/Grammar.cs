namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>The areas of the grammar, which call each other in a circle, over one token reader.</summary>
internal sealed class Grammar
{
    public Grammar(string text)
    {
        Tokens = new TokenReader(text);
        Names = new NameParser(this);
        Literals = new LiteralParser(this);
        Types = new TypeNameParser(this);
        Labels = new LabelExpressionParser(this);
        Patterns = new PatternParser(this);
        Expressions = new ExpressionParser(this);
        Atoms = new AtomParser(this);
        Comprehensions = new ComprehensionParser(this);
        KeywordFunctions = new KeywordFunctionParser(this);
        Projections = new ProjectionParser(this);
        Calls = new CallParser(this);
        Updates = new UpdateParser(this);
        Clauses = new ClauseParser(this);
        Queries = new QueryParser(this);
        Schema = new SchemaCommandParser(this);
        Show = new ShowCommandParser(this);
    }

    public TokenReader Tokens { get; }

    public NameParser Names { get; }

    public LiteralParser Literals { get; }

    public TypeNameParser Types { get; }

    public LabelExpressionParser Labels { get; }

    public PatternParser Patterns { get; }

    public ExpressionParser Expressions { get; }

    public AtomParser Atoms { get; }

    public ComprehensionParser Comprehensions { get; }

    public KeywordFunctionParser KeywordFunctions { get; }

    public ProjectionParser Projections { get; }

    public CallParser Calls { get; }

    public UpdateParser Updates { get; }

    public ClauseParser Clauses { get; }

    public QueryParser Queries { get; }

    public SchemaCommandParser Schema { get; }

    public ShowCommandParser Show { get; }
}
