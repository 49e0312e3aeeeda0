// Every pair of claims that contradict each other, once.
MATCH (a:Claim)-[x:CONTRADICTS]-(b:Claim)
WHERE a.id < b.id
RETURN a.id AS first, b.id AS second, x.kind AS kind, x.note AS note
