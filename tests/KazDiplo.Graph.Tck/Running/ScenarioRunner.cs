using KazDiplo.Graph.Port;
using KazDiplo.Graph.Tck.Expected;
using KazDiplo.Graph.Tck.Features;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Tck.Running;

/// <summary>Runs one case on a fresh database and judges it.</summary>
internal sealed class ScenarioRunner(string tckFolder)
{
    /// <summary>No case of the TCK needs a tenth of this; it turns an endless loop into a failure.</summary>
    private static readonly TimeSpan CaseTimeout = TimeSpan.FromSeconds(20);

    public async Task<TckResult> RunAsync(TckScenario scenario, CancellationToken cancellationToken)
    {
        if (scenario.Ignored)
        {
            return new TckResult(scenario.FullName, scenario.Folder, TckVerdict.Ignored, "");
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(CaseTimeout);
        try
        {
            var (verdict, message) = await PlayAsync(scenario, timeout.Token);
            return new TckResult(scenario.FullName, scenario.Folder, verdict, message);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // An exception that is no GraphException is a defect of the engine: it must show as a failure of this case only.
            return new TckResult(scenario.FullName, scenario.Folder, TckVerdict.UnexpectedError, $"{error.GetType().Name}: {error.Message}\n{error.StackTrace}");
        }
    }

    private async Task<(TckVerdict Verdict, string Message)> PlayAsync(TckScenario scenario, CancellationToken cancellationToken)
    {
        var procedures = scenario.Steps.Where(step => MockProcedure.IsDefinedBy(step.Text)).Select(MockProcedure.Parse).ToList();
        await using var database = TckDatabase.Open(procedures);
        await using var session = database.OpenSession();
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal);
        QueryOutcome? outcome = null;
        foreach (var step in scenario.Steps)
        {
            switch (step.Text)
            {
                case "an empty graph" or "any graph":
                    break;
                case var text when text.StartsWith("the binary-tree-", StringComparison.Ordinal):
                    await SetUpAsync(session, NamedGraph(text), parameters, cancellationToken);
                    break;
                case "having executed:":
                    await SetUpAsync(session, step.Argument!, parameters, cancellationToken);
                    break;
                case "parameters are:":
                    foreach (var row in step.Table!)
                    {
                        parameters[row[0]] = ParameterValue.From(ExpectedValueParser.Parse(row[1]));
                    }

                    break;
                case "executing query:" or "executing control query:":
                    outcome = await ExecuteAsync(session, step.Argument!, parameters, cancellationToken);
                    break;
                case var text when MockProcedure.IsDefinedBy(text):
                    break;
                default:
                    var (verdict, message) = Judge(step, outcome!);
                    if (verdict != TckVerdict.Passed)
                    {
                        return (verdict, message);
                    }

                    break;
            }
        }

        return (TckVerdict.Passed, "");
    }

    private static (TckVerdict Verdict, string Message) Judge(TckStep step, QueryOutcome outcome)
    {
        if (ExpectedError.TryParse(step.Text) is { } expectedError)
        {
            return expectedError.Judge(outcome);
        }

        if (step.Text is "no side effects" or "the side effects should be:")
        {
            var expected = new SortedDictionary<string, int>(
                (step.Table ?? []).ToDictionary(row => row[0], row => int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture)),
                StringComparer.Ordinal);
            return expected.SequenceEqual(outcome.SideEffects)
                ? (TckVerdict.Passed, "")
                : (TckVerdict.WrongSideEffects, $"expected side effects {Show(expected)}, came {Show(outcome.SideEffects)}");
        }

        if (outcome.Error is not null)
        {
            return (TckVerdict.UnexpectedError, outcome.ToString());
        }

        return ExpectedTable.Parse(step).Matches(outcome)
            ? (TckVerdict.Passed, "")
            : (TckVerdict.WrongAnswer, $"expected {step.Text}\n{ShowTable(step)}\ncame\n{outcome}");
    }

    private static string Show(SortedDictionary<string, int> effects) => $"{{{string.Join(", ", effects.Select(e => $"{e.Key}: {e.Value}"))}}}";

    private static string ShowTable(TckStep step) => string.Join('\n', (step.Table ?? []).Select(row => "  " + string.Join(" | ", row)));

    private string NamedGraph(string stepText)
    {
        var name = stepText["the ".Length..^" graph".Length];
        return File.ReadAllText(Path.Combine(tckFolder, "graphs", name, name + ".cypher"));
    }

    private static async Task SetUpAsync(IGraphSession session, string query, Dictionary<string, Value> parameters, CancellationToken cancellationToken)
    {
        await using var cursor = await session.RunAsync(query, parameters, cancellationToken: cancellationToken);
        await cursor.ConsumeAsync(cancellationToken);
    }

    private static async Task<QueryOutcome> ExecuteAsync(
        IGraphSession session, string query, Dictionary<string, Value> parameters, CancellationToken cancellationToken)
    {
        var before = await GraphState.ObserveAsync(session, cancellationToken);
        IReadOnlyList<string> columns = [];
        var rows = new List<IReadOnlyList<Value>>();
        GraphException? error = null;
        try
        {
            await using var cursor = await session.RunAsync(query, parameters, cancellationToken: cancellationToken);
            columns = cursor.Columns;
            while (await cursor.FetchAsync(cancellationToken))
            {
                rows.Add(cursor.Current);
            }

            await cursor.ConsumeAsync(cancellationToken);
        }
        catch (GraphException raised)
        {
            error = raised;
        }

        var after = await GraphState.ObserveAsync(session, cancellationToken);
        return new QueryOutcome(columns, rows, error, GraphState.Difference(before, after));
    }
}
