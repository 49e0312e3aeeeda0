namespace KazDiplo.Graph.Values.Temporal;

/// <summary>A map that describes a temporal value, such as <c>{year: 1984, week: 10, timezone: '+01:00'}</c>.</summary>
internal sealed class TemporalFields
{
    private readonly MapValue _map;

    /// <param name="map">May only hold keys of <paramref name="allowed"/>.</param>
    /// <exception cref="ValueException">The map is empty or has a key that the value has no use for.</exception>
    public TemporalFields(MapValue map, string what, params ReadOnlySpan<string[]> allowed)
    {
        _map = map;
        if (map.Count == 0)
        {
            throw ValueErrors.InvalidValue($"At least one temporal unit must be specified to make a {what}");
        }

        foreach (var key in map.Keys)
        {
            var known = false;
            foreach (var names in allowed)
            {
                known |= names.Contains(key, StringComparer.Ordinal);
            }

            if (!known)
            {
                throw ValueErrors.InvalidValue($"Unknown field for a {what}: {key}");
            }
        }
    }

    public bool Has(string name) => _map.ContainsKey(name);

    public bool HasAny(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Has(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <returns>null where the field is not given.</returns>
    /// <exception cref="ValueException">The field is given and not an integer.</exception>
    public long? Integer(string name)
    {
        if (!_map.TryGetValue(name, out var value))
        {
            return null;
        }

        return value.IsInteger
            ? value.AsInteger()
            : throw ValueErrors.InvalidType($"{name} must be an INTEGER, but was {KindNames.Of(value)}");
    }

    /// <summary>A temporal value from which what is not given is taken.</summary>
    /// <returns>null where the field is not given.</returns>
    /// <exception cref="ValueException">The value is of another kind.</exception>
    public Value? Base(string name, params ReadOnlySpan<ValueKind> kinds)
    {
        if (!_map.TryGetValue(name, out var value))
        {
            return null;
        }

        return kinds.Contains(value.Kind)
            ? value
            : throw ValueErrors.InvalidType($"Cannot select a {name} from {KindNames.Of(value)}");
    }

    /// <returns>null where no timezone is given.</returns>
    /// <exception cref="ValueException">Not the text of an offset or the name of a zone.</exception>
    public Zone? Zone()
    {
        if (!_map.TryGetValue("timezone", out var value))
        {
            return null;
        }

        return value.IsString
            ? TemporalParser.ParseZone(value.AsString())
            : throw ValueErrors.InvalidType($"timezone must be a STRING, but was {KindNames.Of(value)}");
    }

    /// <summary>Whether the timezone is all that is given: then the value is the present there.</summary>
    public bool OnlyZone => _map.Count == 1 && Has("timezone");
}
