using System.Net;

namespace KazDiplo.Graph.Bolt.Server;

/// <param name="Id">What HELLO answers as <c>connection_id</c>.</param>
/// <param name="Local">Where the client reached this server.</param>
internal sealed record ConnectionIdentity(string Id, EndPoint Local);
