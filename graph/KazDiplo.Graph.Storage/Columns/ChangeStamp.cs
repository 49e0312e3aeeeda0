namespace KazDiplo.Graph.Storage.Columns;

/// <summary>
/// Identity of one uninterrupted run of changes. A piece of a table that carries the writer's present stamp belongs to
/// that writer alone and is changed in place; any other piece is shared with readers and is cloned first.
/// </summary>
internal sealed class ChangeStamp;

/// <summary>A table of which every version is either shared and unchanging or owned by one stamp.</summary>
internal interface ICopyOnWrite<out TSelf>
{
    /// <summary>This table where the stamp owns it, else a copy that the stamp owns; the copy shares all content at first.</summary>
    TSelf ForWrite(ChangeStamp stamp);
}
