using System.Text.Json;

namespace KazDiplo.Graph.Storage.Folder;

/// <summary>Who has a store open.</summary>
/// <param name="BoltAddress">Where it can be reached meanwhile; null where it cannot.</param>
public sealed record StoreOwner(int ProcessId, string? BoltAddress, DateTimeOffset Since)
{
    /// <summary>What the last process to open the folder said of itself; null where nothing readable is there. It may have ended since.</summary>
    public static StoreOwner? TryRead(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize<StoreOwner>(File.ReadAllText(Path.Combine(folder, StoreLock.OwnerFile)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
