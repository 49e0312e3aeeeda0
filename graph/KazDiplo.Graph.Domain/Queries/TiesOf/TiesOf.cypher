// Direct relationships of one entity, with the thing at the other end.
MATCH (a:Entity {id: $id})-[r]-(b:Entity)
WHERE type(r) IN $types
RETURN r, startNode(r).id AS start, endNode(r).id AS end, b
ORDER BY type(r), b.name
LIMIT $limit
