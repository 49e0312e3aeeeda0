using System.Globalization;
using System.Net;
using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Server.Forms;

/// <summary>
/// What ROUTE answers: this one server in all three roles, under the address by which the client found it, so that
/// tunnels and port mappings work.
/// </summary>
internal static class RoutingTable
{
    private const int TimeToLiveSeconds = 300;
    private const int MostAddressCharacters = 256;
    private static readonly string[] Roles = ["WRITE", "READ", "ROUTE"];

    /// <exception cref="GraphException">There is no such database.</exception>
    public static async ValueTask<Dictionary<string, Value>> OfAsync(BoltSession session, RouteRequest route)
    {
        var database = new RequestExtra(route.Extra).Database;
        await session.Database.OpenSession(new SessionOptions { Database = database }).DisposeAsync().ConfigureAwait(false);
        var address = Value.String(AddressIn(route.Context) ?? session.AddressOfClient ?? Text(session.Identity.Local));
        var table = new Dictionary<string, Value>
        {
            ["ttl"] = Value.Integer(TimeToLiveSeconds),
            ["db"] = Value.String(database ?? session.Options.DefaultDatabase),
            ["servers"] = Value.List([.. Roles.Select(role => Server(role, address))]),
        };
        return new Dictionary<string, Value> { ["rt"] = Value.Map(new MapValue(table)) };
    }

    private static Value Server(string role, Value address) => Value.Map(new MapValue(
        [KeyValuePair.Create("addresses", Value.List(address)), KeyValuePair.Create("role", Value.String(role))]));

    private static string? AddressIn(IReadOnlyDictionary<string, Value> context) =>
        context.TryGetValue("address", out var address) && address.IsString && address.AsString().Length is > 0 and <= MostAddressCharacters
            ? address.AsString()
            : null;

    private static string Text(EndPoint local) => local is IPEndPoint ip && IPAddress.IsLoopback(ip.Address)
        ? string.Create(CultureInfo.InvariantCulture, $"localhost:{ip.Port}")
        : local.ToString()!;
}
