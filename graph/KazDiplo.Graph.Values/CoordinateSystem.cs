using System.Diagnostics;

namespace KazDiplo.Graph.Values;

/// <summary>Coordinate reference systems by their SRID, as Bolt carries them.</summary>
public enum CoordinateSystem
{
    Wgs84 = 4326,
    Wgs84ThreeD = 4979,
    Cartesian = 7203,
    CartesianThreeD = 9157,
}

public static class CoordinateSystems
{
    public static int Dimensions(this CoordinateSystem system) =>
        system is CoordinateSystem.Wgs84 or CoordinateSystem.Cartesian ? 2 : 3;

    public static bool IsGeographic(this CoordinateSystem system) =>
        system is CoordinateSystem.Wgs84 or CoordinateSystem.Wgs84ThreeD;

    public static string Name(this CoordinateSystem system) => system switch
    {
        CoordinateSystem.Wgs84 => "wgs-84",
        CoordinateSystem.Wgs84ThreeD => "wgs-84-3d",
        CoordinateSystem.Cartesian => "cartesian",
        CoordinateSystem.CartesianThreeD => "cartesian-3d",
        _ => throw new UnreachableException(),
    };

    /// <summary>Finds a system by Neo4j's name for it; case does not count.</summary>
    public static bool TryParse(string name, out CoordinateSystem system)
    {
        foreach (var candidate in Enum.GetValues<CoordinateSystem>())
        {
            if (candidate.Name().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                system = candidate;
                return true;
            }
        }

        system = default;
        return false;
    }

    /// <summary>Finds a system by SRID.</summary>
    public static bool TryFromSrid(long srid, out CoordinateSystem system)
    {
        system = (CoordinateSystem)srid;
        return Enum.IsDefined(system) && (long)system == srid;
    }
}
