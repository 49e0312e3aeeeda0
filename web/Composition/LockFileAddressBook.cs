using KazDiplo.Graph.Engine;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Web.Hosting;

namespace KazDiplo.Graph.Web.Composition;

/// <summary>Writes the address into the lock file of the embedded store.</summary>
public sealed class LockFileAddressBook : IStoreAddressBook
{
    public void Announce(IGraphDatabase database, string boltAddress) => (database as EmbeddedGraphDatabase)?.Store.AnnounceAddress(boltAddress);
}
