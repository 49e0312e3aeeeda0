// For each of these entities, how many neighbours are not among them.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]-(b:Entity)
WHERE type(r) IN $types AND NOT b.id IN $ids
RETURN id, collect(DISTINCT b.id) AS neighbours
