// What was planned or conditional when the sources were written
MATCH (a:Entity)-[r]->(b:Entity)
WHERE coalesce(r.status, 'actual') <> 'actual'
RETURN a.name AS who, type(r) AS tie, b.name AS what, r.status AS status, r.sources AS documents
ORDER BY status, who
