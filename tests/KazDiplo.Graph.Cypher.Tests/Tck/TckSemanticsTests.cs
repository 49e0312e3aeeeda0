using KazDiplo.Graph.Cypher.Parsing;
using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Cypher.Syntax;
using KazDiplo.Graph.Cypher.Tests.Semantics;

namespace KazDiplo.Graph.Cypher.Tests.Tck;

public sealed class TckSemanticsTests
{
    private static readonly SmallFunctionCatalog Functions = new();

    [Fact]
    public void Every_compile_time_error_of_the_tck_is_raised_with_its_type_and_detail()
    {
        Assert.SkipWhen(TckFeatures.Folder is null, TckFeatures.Absent);
        var cases = TckFeatures.Read().Where(tckCase => tckCase.Error?.Phase == "compile time").ToList();
        cases.Count.ShouldBeGreaterThan(300);
        var failures = new List<string>();
        foreach (var tckCase in cases)
        {
            var raised = Refusal(tckCase.Query, tckCase.Procedures);
            if (raised?.Type.ToString() != tckCase.Error!.Type || raised.Detail != tckCase.Error.Detail)
                failures.Add($"{tckCase}\n{tckCase.Query}\n  wanted {tckCase.Error.Detail}, raised {raised?.Detail}: {raised?.Message}");
        }
        failures.ShouldBeEmpty();
    }

    [Fact]
    public void No_other_query_of_the_tck_is_refused()
    {
        Assert.SkipWhen(TckFeatures.Folder is null, TckFeatures.Absent);
        var cases = TckFeatures.Read();
        cases.Count.ShouldBeGreaterThan(2000);
        var failures = new List<string>();
        foreach (var tckCase in cases)
        {
            var isValid = tckCase.Error is not { Phase: "compile time" or "any time" };
            foreach (var query in isValid ? tckCase.ValidQueries.Append(tckCase.Query) : tckCase.ValidQueries)
            {
                if (Refusal(query, tckCase.Procedures) is { } refusal)
                    failures.Add($"{tckCase}\n{query}\n  {refusal.Detail}: {refusal.Message} at {refusal.Position}");
            }
        }
        failures.ShouldBeEmpty();
    }

    private static CypherException? Refusal(string query, IReadOnlyList<string> procedures)
    {
        try
        {
            SemanticAnalyzer.Analyze(Parser.Parse(query), query, Functions, new DeclaredProcedures(procedures));
            return null;
        }
        catch (CypherException exception)
        {
            return exception;
        }
    }
}
