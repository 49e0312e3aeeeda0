namespace KazDiplo.Graph.Values.Spatial;

/// <summary>Distances and boxes of points of the same coordinate reference system.</summary>
public static class PointGeometry
{
    // Mean earth radius in metres as Neo4j uses it.
    private const double EarthRadius = 6_378_140.0;

    /// <returns>Metres for geographic points, else in the unit of the coordinates; null for different systems.</returns>
    public static double? Distance(PointValue from, PointValue to)
    {
        if (from.System != to.System)
        {
            return null;
        }

        if (!from.System.IsGeographic())
        {
            return Length(from.X - to.X, from.Y - to.Y, (from.Z ?? 0) - (to.Z ?? 0));
        }

        // With height: the arc at the mean height, and the difference of heights at a right angle to it.
        var height = ((from.Z ?? 0) + (to.Z ?? 0)) / 2;
        var arc = Angle(from, to) * (EarthRadius + height);
        return from.Z is null ? arc : Length(arc, from.Z.Value - to.Z!.Value, 0);
    }

    /// <returns>null for different systems.</returns>
    public static bool? IsWithin(PointValue point, PointValue lowerLeft, PointValue upperRight)
    {
        if (point.System != lowerLeft.System || point.System != upperRight.System)
        {
            return null;
        }

        // A box whose left edge lies east of its right one crosses the 180th meridian.
        var crossing = point.System.IsGeographic() && lowerLeft.X > upperRight.X;
        var inWidth = crossing
            ? point.X >= lowerLeft.X || point.X <= upperRight.X
            : point.X >= lowerLeft.X && point.X <= upperRight.X;
        return inWidth && point.Y >= lowerLeft.Y && point.Y <= upperRight.Y
            && (point.Z is null || (point.Z >= lowerLeft.Z && point.Z <= upperRight.Z));
    }

    private static double Length(double x, double y, double z) => Math.Sqrt((x * x) + (y * y) + (z * z));

    // Haversine formula: stable for small distances.
    private static double Angle(PointValue from, PointValue to)
    {
        var (latitude, otherLatitude) = (double.DegreesToRadians(from.Y), double.DegreesToRadians(to.Y));
        var halfLatitude = Math.Sin((otherLatitude - latitude) / 2);
        var halfLongitude = Math.Sin((double.DegreesToRadians(to.X) - double.DegreesToRadians(from.X)) / 2);
        var chord = (halfLatitude * halfLatitude) + (Math.Cos(latitude) * Math.Cos(otherLatitude) * halfLongitude * halfLongitude);
        return 2 * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }
}
