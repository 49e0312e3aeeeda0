namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>The areas of one analysis, which call each other in a circle.</summary>
internal sealed class Analysis
{
    public Analysis(string text, IFunctionCatalog functions, IProcedureCatalog procedures)
    {
        Errors = new SemanticErrors(text);
        Functions = functions;
        Procedures = procedures;
        Expressions = new ExpressionAnalyzer(this);
        Patterns = new PatternAnalyzer(this);
        Projections = new ProjectionAnalyzer(this);
        Queries = new QueryAnalyzer(this);
    }

    public SemanticErrors Errors { get; }

    public SemanticFindings Findings { get; } = new();

    public IFunctionCatalog Functions { get; }

    public IProcedureCatalog Procedures { get; }

    public ExpressionAnalyzer Expressions { get; }

    public PatternAnalyzer Patterns { get; }

    public ProjectionAnalyzer Projections { get; }

    public QueryAnalyzer Queries { get; }
}
