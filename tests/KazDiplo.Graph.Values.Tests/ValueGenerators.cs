using CsCheck;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Values.Tests;

/// <summary>Random values of every kind, with the awkward ones often.</summary>
internal static class ValueGenerators
{
    private static readonly double[] OddFloats =
        [0.0, -0.0, 1.0, -1.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 9007199254740992.0, 9.223372036854775807E18, -9.223372036854775808E18, double.Epsilon];

    private static readonly long[] OddIntegers = [0, 1, -1, long.MinValue, long.MaxValue, 9007199254740992, 9007199254740993];

    private static readonly string[] Zones = ["Asia/Almaty", "Europe/Stockholm", "America/New_York", "Pacific/Honolulu", "Asia/Kathmandu"];

    public static readonly Gen<Value> Integer = Gen.OneOf(Gen.Long, Gen.OneOf(OddIntegers), Gen.Long[-3, 3]).Select(Value.Integer);

    public static readonly Gen<Value> Float = Gen.OneOf(Gen.Double, Gen.OneOf(OddFloats), Gen.Int[-3, 3].Select(number => (double)number)).Select(Value.Float);

    public static readonly Gen<Value> Number = Gen.OneOf(Integer, Float);

    public static readonly Gen<Value> String = Gen.OneOf(Gen.String, Gen.OneOf("", "a", "b", "ab", "😀", "\uE000", "ә")).Select(text => Value.String(text));

    public static readonly Gen<DateValue> AnyDate = Gen.OneOf(
        Gen.Long[DateValue.MinValue.EpochDay, DateValue.MaxValue.EpochDay],
        Gen.Long[-100_000, 100_000]).Select(day => new DateValue(day));

    public static readonly Gen<LocalTimeValue> AnyLocalTime = Gen.OneOf(
        Gen.Long[0, 86_399_999_999_999],
        Gen.Long[0, 86_399].Select(second => second * 1_000_000_000),
        Gen.Long[0, 1439].Select(minute => minute * 60_000_000_000)).Select(nanosecond => new LocalTimeValue(nanosecond));

    public static readonly Gen<int> Offset = Gen.OneOf(
        Gen.Int[-UtcOffset.MaxSeconds, UtcOffset.MaxSeconds], Gen.Int[-18, 18].Select(hour => hour * 3600));

    public static readonly Gen<LocalDateTimeValue> AnyLocalDateTime = Gen.Select(AnyDate, AnyLocalTime, (date, time) => new LocalDateTimeValue(date, time));

    public static readonly Gen<DateTimeValue> AnyDateTime = Gen.OneOf(
        Gen.Select(AnyLocalDateTime, Offset, (local, offset) => new DateTimeValue(local, offset)),
        Gen.Select(Gen.Long[-5_000_000_000, 5_000_000_000], Gen.OneOf(Zones), (second, zone) => TimeZones.AtInstant(second, 5, zone, 0)));

    public static readonly Gen<DurationValue> AnyDuration = Gen.Select(
        Gen.Long[-2000, 2000], Gen.Long[-50_000, 50_000], Gen.Long[-5_000_000_000, 5_000_000_000], Gen.Long[-2_000_000_000, 2_000_000_000],
        (months, days, seconds, nanoseconds) => new DurationValue(months, days, seconds, nanoseconds));

    public static readonly Gen<Value> Temporal = Gen.OneOf(
        AnyDate.Select(Value.Date),
        AnyLocalTime.Select(Value.LocalTime),
        Gen.Select(AnyLocalTime, Offset, (time, offset) => Value.Of(new TimeValue(time, offset))),
        AnyLocalDateTime.Select(Value.Of),
        AnyDateTime.Select(Value.Of));

    public static readonly Gen<Value> Scalar = Gen.OneOf(
        Gen.Const(Value.Null),
        Gen.Bool.Select(Value.Boolean),
        Number,
        String,
        Temporal,
        AnyDuration.Select(Value.Of),
        Gen.Select(Gen.Double, Gen.Double, (x, y) => Value.Of(new PointValue(CoordinateSystem.Cartesian, x, y))),
        Gen.Long[0, 5].Select(Value.NodeReference),
        Gen.Long[0, 5].Select(Value.RelationshipReference));

    public static readonly Gen<Value> Any = Gen.Recursive<Value>((depth, self) => depth > 3
        ? Scalar
        : Gen.Frequency(
            (6, Scalar),
            (1, self.Array[0, 3].Select(items => Value.List(items))),
            (1, Gen.Select(Gen.OneOf("a", "b", "c"), self, KeyValuePair.Create).Array[0, 3].Select(entries => Value.Map(new MapValue(entries))))));
}
