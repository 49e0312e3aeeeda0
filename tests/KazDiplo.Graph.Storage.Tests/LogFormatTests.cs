using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CsCheck;
using KazDiplo.Graph.Storage.Log;
using KazDiplo.Graph.Storage.Schema;
using KazDiplo.Graph.Values;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Storage.Tests;

public sealed partial class LogFormatTests
{
    [Fact]
    public void Numbers_on_disk_stay_as_they_are()
    {
        Assert.Equal(
            "Invalid=0 DefineLabel=1 DefineType=2 DefineKey=3 CreateNode=4 DeleteNode=5 AddLabel=6 RemoveLabel=7 SetNodeProperty=8 "
            + "CreateRelationship=9 DeleteRelationship=10 SetRelationshipProperty=11 CreateIndex=12 DropIndex=13 CreateConstraint=14 "
            + "DropConstraint=15 ReserveIds=16",
            Numbers<ChangeType>());
        Assert.Equal(
            "Null=0 False=1 True=2 Integer=3 Float=4 String=5 CodeUnits=6 List=7 Date=8 LocalTime=9 Time=10 LocalDateTime=11 DateTime=12 "
            + "Duration=13 Point=14 Bytes=15",
            Numbers<ValueTag>());
        Assert.Equal("Node=1 Relationship=2", Numbers<EntityKind>());
        Assert.Equal("Uniqueness=1 Existence=2 Key=3", Numbers<ConstraintKind>());
        Assert.Equal((1, 1, 0x4B7A4447), (RecordFrame.Layout, SqliteLog.FormatVersion, SqliteLog.ApplicationId));
    }

    [Fact]
    public void Page_of_the_layout_lists_every_number()
    {
        var listed = TableRow().Matches(File.ReadAllText(LayoutPage())).Select(row => $"{row.Groups[2].Value}={row.Groups[1].Value}");
        Assert.Equal($"{Numbers<ChangeType>()} {Numbers<ValueTag>()}", string.Join(' ', listed));
    }

    [Fact]
    public void Record_has_the_bytes_that_the_layout_says()
    {
        var changes = new ChangeEncoder();
        changes.CreateNode(300);
        changes.SetNodeProperty(300, 2, Value.String("Ә"));
        changes.CreateConstraint(new ConstraintDefinition("c", ConstraintKind.Key, EntityKind.Node, 1, [2, 3]));
        Assert.Equal(
            "01" + "04AC02" + "08AC02020502D398" + "0E0301" + "050163" + "01" + "020203" + "5D820DCD",
            Convert.ToHexString(RecordFrame.Seal([], changes.Written)));
    }

    [Fact]
    public void Every_kind_of_property_reads_back_as_it_was_written()
    {
        var local = new LocalDateTimeValue(DateValue.MinValue, new LocalTimeValue(86_399_999_999_999));
        Value[] values =
        [
            Value.Null, Value.True, Value.False, Value.Integer(long.MinValue), Value.Integer(long.MaxValue), Value.Float(double.NaN),
            Value.Float(double.NegativeInfinity), Value.Float(-0.0), Value.String(string.Empty), Value.String("Қазақстан 🇰🇿"), Value.String("a\uDC00b"),
            Value.String("\uFFFD 🇰🇿"), Value.Date(DateValue.MaxValue), Value.LocalTime(new LocalTimeValue(0)),
            Value.Of(new TimeValue(new LocalTimeValue(1), -64_800)), Value.Of(local), Value.Of(new DateTimeValue(local, 3208, "Europe/Stockholm")),
            Value.Of(new DateTimeValue(local, -1)), Value.Of(new DurationValue(-1, long.MaxValue, long.MinValue, 999_999_999)),
            Value.Of(new PointValue(CoordinateSystem.Wgs84, 71.43, 51.13)), Value.Of(new PointValue(CoordinateSystem.CartesianThreeD, 1, 2, 3)),
            Value.Of(new BytesValue([0, 255])),
        ];
        Assert.All(values, AssertReadsBack);
        AssertReadsBack(Value.List(values[1..]));
        AssertReadsBack(Value.List());
    }

    [Fact]
    public void Record_of_any_bytes_is_read_or_refused_and_nothing_else() => Gen.Byte.Array[0, 60].Sample(bytes =>
    {
        try
        {
            var reader = new RecordReader(bytes);
            while (!reader.IsAtEnd)
            {
                ValueDecoder.Read(ref reader);
            }
        }
        catch (Exception error) when (error is StorageException { Cause: StorageCause.Corrupt } or ValueException or ArgumentException)
        {
            return;
        }
    });

    private static void AssertReadsBack(Value value)
    {
        var writer = new RecordWriter();
        ValueEncoder.Write(writer, value);
        var reader = new RecordReader(writer.Written);
        var read = ValueDecoder.Read(ref reader);
        Assert.True(reader.IsAtEnd);
        Assert.Equal(value.Kind, read.Kind);
        Assert.Equal(0, ValueOrder.Compare(value, read));
        Assert.Equal(ValueRenderer.Render(value), ValueRenderer.Render(read));
    }

    private static string Numbers<T>()
        where T : struct, Enum =>
        string.Join(' ', Enum.GetValues<T>().Select(value => string.Create(CultureInfo.InvariantCulture, $"{value}={value:D}")));

    private static string LayoutPage([CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "../../graph/docs/log-record-layout.md");

    [GeneratedRegex(@"^\| (\d+) \| ([A-Z]\w+) \|", RegexOptions.Multiline)]
    private static partial Regex TableRow();
}
