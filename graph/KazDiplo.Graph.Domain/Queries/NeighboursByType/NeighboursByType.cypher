// The neighbours of one entity by relationship type and direction, counted before anything is fetched.
MATCH (a:Entity {id: $id})-[r]-(b:Entity)
WHERE type(r) IN $types
RETURN type(r) AS type, startNode(r).id = $id AS outgoing, collect(DISTINCT b.id) AS neighbours
ORDER BY type, outgoing
