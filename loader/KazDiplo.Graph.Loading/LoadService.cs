using KazDiplo.Graph.Loading.Derivation;
using KazDiplo.Graph.Loading.Planning;
using KazDiplo.Graph.Loading.Reading;
using KazDiplo.Graph.Loading.Seeds;
using KazDiplo.Graph.Loading.Validation;
using KazDiplo.Graph.Loading.Writing;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Loading;

/// <summary>
/// The loader: read everything, validate everything, compare, then write in one transaction. Used by the command and by
/// the web application alike; knows the database only through the port. Thread safe; loads of one store run one at a time.
/// </summary>
public sealed class LoadService(IGraphDatabase database, TimeProvider clock)
{
    /// <summary>Validates seed files without a database.</summary>
    public static LoadReport Check(IEnumerable<string> paths)
    {
        var problems = new ProblemList();
        var seeds = ReadValid(paths, problems);
        return seeds is null ? LoadReport.Refused(null, problems.Items) : LoadReport.Complete(seeds, null, null);
    }

    /// <summary>Says what <see cref="LoadAsync"/> would do; writes nothing.</summary>
    /// <exception cref="GraphException">The database failed.</exception>
    public async Task<LoadReport> PlanAsync(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        var problems = new ProblemList();
        if (ReadValid(paths, problems) is not { } seeds)
        {
            return LoadReport.Refused(null, problems.Items);
        }

        var session = database.OpenSession(new SessionOptions { AccessMode = AccessMode.Read });
        await using var closingSession = session.ConfigureAwait(false);
        var transaction = await session.BeginTransactionAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        await using var closingTransaction = transaction.ConfigureAwait(false);
        return LoadReport.Complete(seeds, await CompareAsync(transaction, seeds, "plan", cancellationToken).ConfigureAwait(false), null);
    }

    /// <summary>Loads seed files. Nothing is written when any of them has a problem, or when nothing changed.</summary>
    /// <exception cref="GraphException">The database failed; nothing was written.</exception>
    public async Task<LoadReport> LoadAsync(
        IEnumerable<string> paths, IProgress<LoadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var problems = new ProblemList();
        if (ReadValid(paths, problems) is not { } seeds)
        {
            return LoadReport.Refused(null, problems.Items);
        }

        var session = database.OpenSession(new SessionOptions { AccessMode = AccessMode.Write });
        await using var closing = session.ConfigureAwait(false);
        await SchemaWriter.WriteAsync(session, cancellationToken).ConfigureAwait(false);
        return await session.ExecuteAsync((transaction, token) => WriteAsync(transaction, seeds, progress, token), cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    private async Task<LoadReport> WriteAsync(IGraphTransaction transaction, SeedSet seeds, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        var run = LoadRun.Start(clock);
        var plan = await CompareAsync(transaction, seeds, run.Id["run/".Length..], cancellationToken).ConfigureAwait(false);
        if (plan.IsEmpty)
        {
            return LoadReport.Complete(seeds, plan, null);
        }

        await new PlanWriter(transaction, run, progress).WriteAsync(plan, cancellationToken).ConfigureAwait(false);
        return LoadReport.Complete(seeds, plan, run.Id);
    }

    private static async Task<LoadPlan> CompareAsync(IGraphTransaction transaction, SeedSet seeds, string runId, CancellationToken cancellationToken)
    {
        var desired = GraphDeriver.Derive(seeds);
        var current = await CurrentGraphReader.ReadAsync(transaction, desired, cancellationToken).ConfigureAwait(false);
        return LoadPlanner.Plan(desired, current, runId);
    }

    /// <returns>null when there is any problem: all of a load is valid, or none of it is written.</returns>
    private static SeedSet? ReadValid(IEnumerable<string> paths, ProblemList problems)
    {
        var seeds = SeedReader.Read(paths, problems);
        if (seeds is not null)
        {
            SeedValidator.Validate(seeds, problems);
        }

        return problems.Any ? null : seeds;
    }
}
