// The neighbours with the most ties to one entity first: what a first picture shows.
MATCH (a:Entity {id: $id})-[r]-(b:Entity)
WHERE type(r) IN $types
RETURN b.id AS id, count(r) AS ties
ORDER BY ties DESC, id
LIMIT $limit
