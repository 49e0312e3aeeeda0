// How many direct relationships there are of each type.
MATCH (:Entity)-[r]->(:Entity)
WHERE type(r) IN $types
RETURN type(r) AS type, count(r) AS ties
