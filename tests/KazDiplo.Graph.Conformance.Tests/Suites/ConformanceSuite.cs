using KazDiplo.Graph.Conformance.Tests.Targets;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Conformance.Tests.Suites;

/// <summary>Begins every test with an empty database and a session.</summary>
public abstract class ConformanceSuite(ITarget target) : IAsyncLifetime
{
    protected IGraphDatabase Database { get; private set; } = null!;

    protected IGraphSession Session { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = await target.OpenEmptyAsync();
        Session = Database.OpenSession();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (Session is not null)
        {
            await Session.DisposeAsync();
        }

        await target.DisposeAsync();
    }
}
