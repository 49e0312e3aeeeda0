using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Web.Hosting;

/// <summary>Where a store says how its owner can be reached, for programs that find it locked.</summary>
public interface IStoreAddressBook
{
    void Announce(IGraphDatabase database, string boltAddress);
}
