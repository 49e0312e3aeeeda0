namespace KazDiplo.Graph.Values.Spatial;

/// <summary>The components of points, as <c>p.latitude</c> reads them.</summary>
public static class PointComponents
{
    /// <returns>null for a component that the point's system does not have.</returns>
    /// <exception cref="ValueException">No point has such a component.</exception>
    public static Value Get(PointValue point, string name) => name switch
    {
        "x" => Value.Float(point.X),
        "y" => Value.Float(point.Y),
        "z" => point.Z is { } z ? Value.Float(z) : Value.Null,
        "longitude" => point.System.IsGeographic() ? Value.Float(point.X) : Value.Null,
        "latitude" => point.System.IsGeographic() ? Value.Float(point.Y) : Value.Null,
        "height" => point.System.IsGeographic() && point.Z is { } height ? Value.Float(height) : Value.Null,
        "crs" => Value.String(point.System.Name()),
        "srid" => Value.Integer((long)point.System),
        _ => throw ValueErrors.InvalidValue($"No such field of POINT: {name}"),
    };
}
