using KazDiplo.Graph.Storage;

namespace KazDiplo.Graph.Engine.Execution.Paths;

internal static class DirectionExtensions
{
    /// <summary>The direction seen from the other end.</summary>
    public static Direction Reverse(this Direction direction) => direction switch
    {
        Direction.Outgoing => Direction.Incoming,
        Direction.Incoming => Direction.Outgoing,
        _ => Direction.Both,
    };
}
