using KazDiplo.Graph.Values.Spatial;

namespace KazDiplo.Graph.Values.Tests.Spatial;

public sealed class PointTests
{
    [Fact]
    public void The_system_follows_from_the_names_and_number_of_coordinates()
    {
        Point(("x", 1), ("y", 2)).System.ShouldBe(CoordinateSystem.Cartesian);
        Point(("longitude", 71.43), ("latitude", 51.13)).System.ShouldBe(CoordinateSystem.Wgs84);
        Point(("longitude", 71.43), ("latitude", 51.13), ("height", 347)).System.ShouldBe(CoordinateSystem.Wgs84ThreeD);
    }

    [Fact]
    public void Coordinates_that_no_point_has_are_refused()
    {
        Should.Throw<ValueException>(() => Point(("x", 1)));
        Should.Throw<ValueException>(() => Point(("longitude", 1), ("latitude", 95)));
        Should.Throw<ValueException>(() => Point(("longitude", 1), ("latitude", double.NaN)));
    }

    [Fact]
    public void Astana_lies_972_kilometres_from_Almaty()
    {
        var astana = Point(("longitude", 71.4304), ("latitude", 51.1282));
        var almaty = Point(("longitude", 76.9286), ("latitude", 43.2567));
        PointGeometry.Distance(astana, almaty)!.Value.ShouldBe(972_000, 3_000);
    }

    [Fact]
    public void Points_of_different_systems_have_no_distance() =>
        PointGeometry.Distance(Point(("x", 1), ("y", 2)), Point(("longitude", 1), ("latitude", 2))).ShouldBeNull();

    [Fact]
    public void A_box_may_cross_the_180th_meridian() => PointGeometry.IsWithin(
        Point(("longitude", 179), ("latitude", 1)), Point(("longitude", 170), ("latitude", 0)), Point(("longitude", -170), ("latitude", 2))).ShouldBe(true);

    [Fact]
    public void A_point_is_written_as_the_call_that_makes_it() =>
        Point(("x", 1), ("y", 2)).ToString().ShouldBe("point({x: 1.0, y: 2.0, crs: 'cartesian'})");

    private static PointValue Point(params (string Key, double Value)[] coordinates) => PointConstruction
        .From(new MapValue(coordinates.Select(entry => KeyValuePair.Create(entry.Key, Value.Float(entry.Value))))).As<PointValue>();
}
