// The neighbours of one entity with their ties to it, those with the most first: what a first picture chooses from.
MATCH (a:Entity {id: $id})-[r]-(b:Entity)
WHERE type(r) IN $types
RETURN b.id AS id, count(r) AS ties, collect(DISTINCT type(r)) AS types
ORDER BY ties DESC, id
LIMIT $limit
