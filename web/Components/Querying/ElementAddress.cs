using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Web.Components.Querying;

/// <summary>Where the application shows what a result holds.</summary>
public static class ElementAddress
{
    /// <returns>Null for what no page shows: nodes that users made up, and those without an id.</returns>
    public static string? Of(Node node)
    {
        if (node.Properties.GetOrNull("id") is not { IsString: true } id)
        {
            return null;
        }

        return node.Labels switch
        {
            _ when node.Labels.Contains(Labels.Entity) => OfThing(id.AsString()),
            _ when node.Labels.Contains(Labels.Claim) => OfClaim(id.AsString()),
            _ when node.Labels.Contains(Labels.Document) => $"sources?id={Uri.EscapeDataString(id.AsString())}",
            _ => null,
        };
    }

    public static string OfThing(string id) => $"explore?add={Uri.EscapeDataString(id)}&thing={Uri.EscapeDataString(id)}";

    /// <summary>A claim's id is its address: <see cref="Pages.ClaimPlace"/> leads to its paragraph.</summary>
    public static string OfClaim(string id) => string.Join('/', id.Split('/').Select(Uri.EscapeDataString));
}
