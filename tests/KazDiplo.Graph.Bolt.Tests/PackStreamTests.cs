using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Bolt.PackStream;
using KazDiplo.Graph.Bolt.Structures;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Tests;

/// <summary>Byte for byte what the PackStream specification gives as examples, and what must be refused.</summary>
public sealed class PackStreamTests
{
    [Theory]
    [InlineData(1L, "01")]
    [InlineData(127L, "7F")]
    [InlineData(128L, "C90080")]
    [InlineData(-16L, "F0")]
    [InlineData(-17L, "C8EF")]
    [InlineData(-128L, "C880")]
    [InlineData(-129L, "C9FF7F")]
    [InlineData(32768L, "CA00008000")]
    [InlineData(long.MinValue, "CB8000000000000000")]
    [InlineData(long.MaxValue, "CB7FFFFFFFFFFFFFFF")]
    public void Integer_takes_its_shortest_form(long value, string bytes) => Convert.ToHexString(Pack(Value.Integer(value))).ShouldBe(bytes);

    [Fact]
    public void Scalars_have_the_bytes_of_the_specification()
    {
        Convert.ToHexString(Pack(Value.Null)).ShouldBe("C0");
        Convert.ToHexString(Pack(Value.True)).ShouldBe("C3");
        Convert.ToHexString(Pack(Value.Float(1.23))).ShouldBe("C13FF3AE147AE147AE");
        Convert.ToHexString(Pack(Value.String("Größenmaßstäbe"))).ShouldBe("D0124772C3B6C39F656E6D61C39F7374C3A46265");
        Convert.ToHexString(Pack(Value.List(Value.Integer(1), Value.Integer(2), Value.Integer(3)))).ShouldBe("93010203");
        Convert.ToHexString(Pack(Value.Map(new MapValue([KeyValuePair.Create("a", Value.Integer(1))])))).ShouldBe("A1816101");
    }

    [Theory]
    [InlineData("D67FFFFFFF", "list of two billion items")]
    [InlineData("DA7FFFFFFF", "map of two billion pairs")]
    [InlineData("D2FFFFFFFF", "string beyond the size of an array")]
    [InlineData("8561", "string that ends early")]
    [InlineData("C7", "unknown marker")]
    [InlineData("82C328", "invalid UTF-8")]
    [InlineData("A2816101816102", "map with a key twice")]
    [InlineData("B1FF00", "structure with an unknown tag")]
    [InlineData("B14E00", "node with one field")]
    public void Malformed_bytes_are_refused(string bytes, string what) =>
        Should.Throw<BoltProtocolException>(() => Unpack(Convert.FromHexString(bytes))).Message.ShouldNotBeNullOrEmpty(what);

    [Fact]
    public void Deep_nesting_is_refused_before_the_stack_ends()
    {
        var bytes = Enumerable.Repeat((byte)0x91, 100_000).Append((byte)0x01).ToArray();
        Should.Throw<BoltProtocolException>(() => Unpack(bytes)).Message.ShouldContain("deeper");
    }

    private static byte[] Pack(Value value)
    {
        var writer = new PackStreamWriter();
        new ValuePacker(writer, BoltVersion.V58).Write(value);
        return writer.Written.ToArray();
    }

    private static Value Unpack(byte[] bytes)
    {
        var reader = new PackStreamReader(bytes);
        return new ValueUnpacker(BoltVersion.V58, BoltLimits.Default).Read(ref reader);
    }
}
