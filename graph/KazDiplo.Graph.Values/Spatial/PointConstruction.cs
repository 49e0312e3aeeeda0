namespace KazDiplo.Graph.Values.Spatial;

/// <summary>Makes points as <c>point({…})</c> does: from x, y, z or longitude, latitude, height, with crs or srid.</summary>
public static class PointConstruction
{
    private static readonly string[] Names = ["x", "y", "z", "longitude", "latitude", "height", "crs", "srid"];

    /// <returns>A point, or null where a coordinate is null.</returns>
    /// <exception cref="ValueException">Coordinates are missing, no numbers, or do not fit the system.</exception>
    public static Value From(MapValue map)
    {
        if (map.Any(entry => entry.Value.IsNull && Names.Contains(entry.Key, StringComparer.Ordinal)))
        {
            return Value.Null;
        }

        var named = map.ContainsKey("longitude") || map.ContainsKey("latitude");
        var x = Coordinate(map, named ? "longitude" : "x") ?? throw Missing();
        var y = Coordinate(map, named ? "latitude" : "y") ?? throw Missing();
        var z = Coordinate(map, "height") ?? Coordinate(map, "z");
        var system = RequestedSystem(map) ?? DefaultSystem(named || map.ContainsKey("height"), z is not null);
        if (system.Dimensions() != (z is null ? 2 : 3))
        {
            throw ValueErrors.InvalidValue($"Cannot create a point of {system.Name()}, which has {system.Dimensions()} dimensions, from {(z is null ? 2 : 3)} coordinates");
        }

        if (named && !system.IsGeographic())
        {
            throw ValueErrors.InvalidValue($"Geographic points do not support the coordinate reference system {system.Name()}");
        }

        return Value.Of(system.IsGeographic() ? Geographic(system, x, y, z) : new PointValue(system, x, y, z));
    }

    // Longitudes wrap around, latitudes do not.
    private static PointValue Geographic(CoordinateSystem system, double longitude, double latitude, double? height)
    {
        if (!(Math.Abs(latitude) <= 90))
        {
            throw ValueErrors.InvalidValue($"Cannot create a point with latitude {FloatText.Of(latitude)}: it must lie in [-90, 90]");
        }

        var wrapped = Math.Abs(longitude) <= 180 ? longitude : Math.IEEERemainder(longitude, 360);
        return new PointValue(system, wrapped, latitude, height);
    }

    private static CoordinateSystem DefaultSystem(bool geographic, bool threeDimensional) => (geographic, threeDimensional) switch
    {
        (true, true) => CoordinateSystem.Wgs84ThreeD,
        (true, false) => CoordinateSystem.Wgs84,
        (false, true) => CoordinateSystem.CartesianThreeD,
        (false, false) => CoordinateSystem.Cartesian,
    };

    private static CoordinateSystem? RequestedSystem(MapValue map)
    {
        if (map.TryGetValue("crs", out var name))
        {
            return name.IsString && CoordinateSystems.TryParse(name.AsString(), out var system)
                ? system
                : throw ValueErrors.InvalidValue($"Unknown coordinate reference system: {name}");
        }

        if (map.TryGetValue("srid", out var srid))
        {
            return srid.IsInteger && CoordinateSystems.TryFromSrid(srid.AsInteger(), out var system)
                ? system
                : throw ValueErrors.InvalidValue($"Unknown coordinate reference system code: {srid}");
        }

        return null;
    }

    private static double? Coordinate(MapValue map, string name)
    {
        if (!map.TryGetValue(name, out var value))
        {
            return null;
        }

        return value.IsNumber
            ? value.AsNumber()
            : throw ValueErrors.InvalidType($"{name} must be a number, but was {KindNames.Of(value)}");
    }

    private static ValueException Missing() =>
        ValueErrors.InvalidValue("A point must contain either 'x' and 'y', or 'latitude' and 'longitude'");
}
