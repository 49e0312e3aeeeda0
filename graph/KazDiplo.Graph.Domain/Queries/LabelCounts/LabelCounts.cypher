// How many nodes carry each label.
MATCH (n)
UNWIND labels(n) AS label
RETURN label AS name, count(*) AS count
ORDER BY name
