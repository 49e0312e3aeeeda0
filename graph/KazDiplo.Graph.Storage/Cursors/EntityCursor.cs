using KazDiplo.Graph.Storage.Columns;

namespace KazDiplo.Graph.Storage.Cursors;

/// <summary>Walks node or relationship ids in ascending order. What is created after it was opened does not show.</summary>
public struct EntityCursor
{
    private BitmapIds _ids;

    internal EntityCursor(ChunkedBitmap? bitmap, int limit) => _ids = new BitmapIds(bitmap ?? ChunkedBitmap.Empty, limit);

    /// <summary>Defined after a <see cref="MoveNext"/> that gave true.</summary>
    public readonly long Current => _ids.Current;

    public bool MoveNext() => _ids.MoveNext();
}
