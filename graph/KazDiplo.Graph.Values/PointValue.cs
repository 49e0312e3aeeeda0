using System.Globalization;

namespace KazDiplo.Graph.Values;

/// <summary>A point in one of Neo4j's four coordinate reference systems.</summary>
public sealed class PointValue : ReferenceValue, IEquatable<PointValue>
{
    public PointValue(CoordinateSystem system, double x, double y, double? z = null)
        : base(ValueKind.Point)
    {
        if (system.Dimensions() != (z is null ? 2 : 3))
        {
            throw new ArgumentException($"{system.Name()} has {system.Dimensions()} dimensions.", nameof(z));
        }

        System = system;
        X = x;
        Y = y;
        Z = z;
    }

    public CoordinateSystem System { get; }

    /// <summary>Longitude in degrees where the system is geographic.</summary>
    public double X { get; }

    /// <summary>Latitude in degrees where the system is geographic.</summary>
    public double Y { get; }

    /// <summary>Height in metres where the system is geographic; null in two dimensions.</summary>
    public double? Z { get; }

    public bool Equals(PointValue? other) =>
        other is not null && System == other.System && X.Equals(other.X) && Y.Equals(other.Y) && Nullable.Equals(Z, other.Z);

    public override bool Equals(object? obj) => Equals(obj as PointValue);

    public override int GetHashCode() => HashCode.Combine(System, X, Y, Z);

    public override string ToString()
    {
        var z = Z is null ? "" : string.Create(CultureInfo.InvariantCulture, $", z: {FloatText.Of(Z.Value)}");
        return $"point({{x: {FloatText.Of(X)}, y: {FloatText.Of(Y)}{z}, crs: '{System.Name()}'}})";
    }
}
