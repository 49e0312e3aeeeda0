// Visits that no source dates to a day
MATCH (p:Person)-[v:VISITED]->(c:Country)
WHERE coalesce(v.precision, 'unknown') <> 'day'
RETURN p.name AS who, c.name AS host, v.precision AS precision, v.timeBasis AS time, v.reason AS reason
ORDER BY who, host
