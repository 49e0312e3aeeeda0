// How many entities there are of each combination of labels.
MATCH (e:Entity)
RETURN labels(e) AS labels, count(*) AS entities
