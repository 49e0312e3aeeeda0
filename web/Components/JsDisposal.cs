using Microsoft.JSInterop;

namespace KazDiplo.Graph.Web.Components;

/// <summary>Gives back what a component holds in the browser.</summary>
public static class JsDisposal
{
    /// <param name="reference">Null is nothing to do.</param>
    /// <param name="method">Called before the reference is given back; null for none.</param>
    public static async ValueTask DisposeAsync(IJSObjectReference? reference, string? method = null)
    {
        if (reference is null)
        {
            return;
        }

        try
        {
            if (method is not null)
            {
                await reference.InvokeVoidAsync(method);
            }

            await reference.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and everything in it.
        }
    }
}
