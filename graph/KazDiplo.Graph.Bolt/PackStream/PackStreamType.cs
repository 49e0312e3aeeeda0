namespace KazDiplo.Graph.Bolt.PackStream;

/// <summary>What the next item of a PackStream is.</summary>
public enum PackStreamType
{
    Null,
    Boolean,
    Integer,
    Float,
    Bytes,
    String,
    List,
    Map,
    Structure,
}
