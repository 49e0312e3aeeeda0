// Direct relationships whose two ends are both among these entities.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
WHERE type(r) IN $types AND b.id IN $ids
RETURN r, a.id AS start, b.id AS end
