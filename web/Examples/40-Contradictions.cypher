// Claims that cannot both hold, or that pull apart
MATCH (a:Claim)-[x:CONTRADICTS]-(b:Claim)
WHERE a.id < b.id
RETURN x.kind AS kind, a.text AS one, b.text AS other, x.note AS note
ORDER BY kind, one
