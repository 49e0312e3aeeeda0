namespace KazDiplo.Graph.Cypher.Tests.Tck;

/// <summary>One scenario, or one row of examples of an outline, with what the front end can judge of it.</summary>
/// <param name="ValidQueries">Set-up and control queries.</param>
/// <param name="Query">The query under test.</param>
/// <param name="Procedures">The signatures of the procedures that exist.</param>
/// <param name="Error">What is expected to be raised; null where the query is expected to run.</param>
public sealed record TckCase(
    string Name, IReadOnlyList<string> ValidQueries, string Query, IReadOnlyList<string> Procedures, TckError? Error)
{
    public override string ToString() => Name;
}

/// <param name="Detail"><c>*</c>: any.</param>
public sealed record TckError(string Type, string Phase, string Detail);
