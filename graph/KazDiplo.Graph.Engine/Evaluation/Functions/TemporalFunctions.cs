using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>
/// The constructors of the temporal types, their clocks and their truncation. openCypher CIP2015-08-06; the names of
/// the clocks are Neo4j's.
/// </summary>
internal static class TemporalFunctions
{
    private static readonly Family Temporal = new("Temporal");
    private static readonly StaticType Instant = new(CypherTypes.Instant);

    public static IEnumerable<FunctionDefinition> Definitions =>
    [
        .. TypeOf(
            "date", CypherTypes.Date,
            (input, now) => Value.Date(TemporalConstruction.Date(input, now)),
            (unit, input, fields, now) => Value.Date(TemporalTruncation.Date(unit, input, fields, now))),
        .. TypeOf(
            "localtime", CypherTypes.LocalTime,
            (input, now) => Value.LocalTime(TemporalConstruction.LocalTime(input, now)),
            (unit, input, fields, now) => Value.LocalTime(TemporalTruncation.LocalTime(unit, input, fields, now))),
        .. TypeOf(
            "time", CypherTypes.ZonedTime,
            (input, now) => Value.Of(TemporalConstruction.Time(input, now)),
            (unit, input, fields, now) => Value.Of(TemporalTruncation.Time(unit, input, fields, now))),
        .. TypeOf(
            "localdatetime", CypherTypes.LocalDateTime,
            (input, now) => Value.Of(TemporalConstruction.LocalDateTime(input, now)),
            (unit, input, fields, now) => Value.Of(TemporalTruncation.LocalDateTime(unit, input, fields, now))),
        .. TypeOf(
            "datetime", CypherTypes.ZonedDateTime,
            (input, now) => Value.Of(TemporalConstruction.DateTime(input, now)),
            (unit, input, fields, now) => Value.Of(TemporalTruncation.DateTime(unit, input, fields, now))),
        Temporal.Define(
            "datetime.fromepoch", new StaticType(CypherTypes.ZonedDateTime), "The instant so many seconds and nanoseconds after 1970-01-01T00:00Z.",
            (_, a) => FromEpoch(a), Family.Argument("seconds", StaticType.Number), Family.Argument("nanoseconds", StaticType.Number)),
        Temporal.Define(
            "datetime.fromepochmillis", new StaticType(CypherTypes.ZonedDateTime), "The instant so many milliseconds after 1970-01-01T00:00Z.",
            (_, a) => FromEpochMillis(a), Family.Argument("milliseconds", StaticType.Number)),
    ];

    private delegate Value Construction(Value input, DateTimeValue now);

    private delegate Value Truncation(string unit, Value input, MapValue fields, DateTimeValue now);

    private static FunctionDefinition[] TypeOf(string name, CypherTypes type, Construction construct, Truncation truncate)
    {
        var result = new StaticType(type);
        var input = new StaticType(CypherTypes.String | CypherTypes.Map | CypherTypes.Instant);
        return
        [
            Temporal.Define(
                name, result, $"A {TypeNames.Of(result)} from text, a map of fields or another temporal value; the present without argument.",
                (context, a) => a.IsEmpty ? Present(name, a, context.Clock.Statement, construct) : construct(a[0], Moment(context.Clock.Statement)),
                Family.Optional("input", input)),
            Clock(name, result, "transaction", "at the start of the transaction", clock => clock.Transaction, construct),
            Clock(name, result, "statement", "at the start of the statement", clock => clock.Statement, construct),
            Clock(name, result, "realtime", "now", clock => clock.Realtime, construct) with { IsDeterministic = false },
            Temporal.Define(
                name + ".truncate", result, $"The value cut to a unit as {TypeNames.Of(result)}, with the given fields set.",
                (context, a) => Truncate(name, a, context, truncate),
                Family.Argument("unit", StaticType.String), Family.Optional("input", Instant), Family.Optional("fields", StaticType.Map)),
        ];
    }

    private static FunctionDefinition Clock(
        string name, StaticType result, string clock, string when, Func<QueryClock, DateTimeOffset> read, Construction construct) => Temporal.Define(
            $"{name}.{clock}", result, $"The present {TypeNames.Of(result)} {when}.",
            (context, a) => Present($"{name}.{clock}", a, read(context.Clock), construct),
            Family.Optional("timezone", StaticType.String));

    private static Value Present(string function, ReadOnlySpan<Value> arguments, DateTimeOffset clock, Construction construct)
    {
        var now = Moment(clock);
        var zone = arguments.IsEmpty ? Zone.Utc : TemporalParser.ParseZone(Argument.String(function, arguments[0]));
        return construct(Value.Of(zone.Convert(now)), now);
    }

    private static Value Truncate(string name, ReadOnlySpan<Value> arguments, QueryContext context, Truncation truncate)
    {
        var now = Moment(context.Clock.Statement);
        var unit = Argument.String(name + ".truncate", arguments[0]);
        var input = arguments.Length > 1 ? arguments[1] : Value.Of(now);
        var fields = arguments.Length > 2 ? Argument.Map(name + ".truncate", arguments[2]) : MapValue.Empty;
        return truncate(unit, input, fields, now);
    }

    private static Value FromEpoch(ReadOnlySpan<Value> arguments)
    {
        var seconds = Argument.Integer("datetime.fromepoch", arguments[0]);
        var nanoseconds = Argument.Integer("datetime.fromepoch", arguments[1]);
        return Value.Of(new DateTimeValue(LocalDateTimeValue.FromEpochSecond(seconds, 0).PlusSeconds(0, nanoseconds), 0));
    }

    private static Value FromEpochMillis(ReadOnlySpan<Value> arguments)
    {
        var millis = Argument.Integer("datetime.fromepochmillis", arguments[0]);
        return Value.Of(new DateTimeValue(LocalDateTimeValue.FromEpochSecond(millis / 1000, 0).PlusSeconds(0, millis % 1000 * 1_000_000), 0));
    }

    private static DateTimeValue Moment(DateTimeOffset clock) => DateTimeValue.FromUtc(clock.UtcDateTime);
}
