using System.Text.RegularExpressions;
using CsCheck;
using KazDiplo.Graph.Cypher.Syntax;
using KazDiplo.Graph.Cypher.Tests.Tck;

namespace KazDiplo.Graph.Cypher.Tests.Semantics;

/// <summary>Right queries with a part lost, doubled or swapped: understood or refused, never a failure of the front end.</summary>
public sealed partial class MutationTests
{
    private static readonly string[] Samples =
    [
        "MATCH p = (a:A|B&!C {x: 1} WHERE a.y > 2)-[r:R*1..3]->(b)<--(c) WHERE (a)-->(c) AND NOT b:D RETURN *, count(*) AS n ORDER BY n SKIP 1 LIMIT 2",
        "MATCH (s) ((a)-[r:T]->(b) WHERE a.x < b.x){1,5} (e) WITH s, collect(e) AS es, size(r) AS l WHERE l > 1 UNWIND es AS e RETURN s.x, e",
        "MATCH (n) CALL (n) { WITH n.x AS y RETURN y UNION RETURN n.z AS y } RETURN DISTINCT n, sum(y) AS t ORDER BY n.name, t DESC",
        "MATCH (n) CALL { WITH n MATCH (n)--(m) RETURN m } IN TRANSACTIONS OF 10 ROWS ON ERROR CONTINUE REPORT STATUS AS s RETURN m, s",
        "UNWIND $rows AS row MERGE (n:A {id: row.id})-[r:R]->(m) ON CREATE SET n = row, n:B ON MATCH SET r.x = n.x + 1 REMOVE n.y, n:C",
        "FOREACH (x IN [1, 2] | CREATE (a:A {x: x})-[:R]->(b) SET b += {y: a.x} DETACH DELETE a)",
        "CALL f(1) YIELD a, b AS c WHERE a = c RETURN a AS x, c AS y UNION ALL MATCH (x) RETURN x, null AS y",
        "WITH 1 AS x RETURN CASE x WHEN 1, 2 THEN 'a' ELSE reduce(s = 0, i IN range(1, 3) | s + i) END AS v, [p = (a)-->(b) WHERE b.x | length(p)] AS l",
        "MATCH (n) RETURN EXISTS { MATCH (n)-->(m) WITH m, count(*) AS c WHERE c > 1 RETURN m } AS e, COLLECT { MATCH (k) RETURN k.x } AS ks, n {.*, .a, b: 1} AS m",
        "MATCH (n) WHERE all(x IN n.xs WHERE x IS NOT NULL) XOR n.y IS :: LIST<INTEGER> RETURN n.x + 1 AS k, n['y'][0..2], shortestPath((n)-[*]-(n)) AS q",
    ];

    private const string Procedure = "f(in :: INTEGER?) :: (a :: STRING?, b :: STRING?)";

    private const int Rounds = 5_000;

    public static TheoryData<string> Undamaged => new(Samples);

    [Theory]
    [MemberData(nameof(Undamaged))]
    public void Sample_is_understood(string query) => Queries.Analyze(query, Procedure).ShouldNotBeNull();

    [Fact]
    public void Damaged_query_is_understood_or_refused() =>
        Gen.Select(Gen.OneOf(Samples), Gen.Int[0, 3], Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample(
            (query, kind, first, second) => IsUnderstoodOrRefused(Damage(query, kind, first, second)), iter: Rounds);

    [Fact]
    public void Damaged_query_of_the_tck_is_understood_or_refused()
    {
        Assert.SkipWhen(TckFeatures.Folder is null, TckFeatures.Absent);
        var queries = TckFeatures.Read().Select(tckCase => tckCase.Query).Distinct(StringComparer.Ordinal).ToArray();
        Gen.Select(Gen.OneOf(queries), Gen.Int[0, 3], Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample(
            (query, kind, first, second) => IsUnderstoodOrRefused(Damage(query, kind, first, second)), iter: Rounds);
    }

    private static string Damage(string query, int kind, int first, int second)
    {
        var parts = Parts().Matches(query).Select(match => match.Value).ToList();
        if (parts.Count == 0)
            return query;
        var (from, to) = (first % parts.Count, second % parts.Count);
        switch (kind)
        {
            case 0:
                parts.RemoveAt(from);
                break;
            case 1:
                parts.Insert(to, parts[from]);
                break;
            case 2:
                (parts[from], parts[to]) = (parts[to], parts[from]);
                break;
            default:
                parts.RemoveRange(Math.Min(from, to), Math.Abs(from - to));
                break;
        }
        return string.Join(' ', parts);
    }

    private static void IsUnderstoodOrRefused(string query)
    {
        try
        {
            Queries.Analyze(query, Procedure).Columns.ShouldNotBeNull();
        }
        catch (CypherException error)
        {
            error.Span.End.ShouldBeInRange(0, query.Length);
            error.Message.ShouldNotBeEmpty();
        }
    }

    [GeneratedRegex(@"\w+|'[^']*'|\S")]
    private static partial Regex Parts();
}
