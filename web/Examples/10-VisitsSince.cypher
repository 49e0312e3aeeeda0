// $since Date: 2023-11-01
// Who came to Kazakhstan since a day, in order
MATCH (p:Person)-[v:VISITED]->(c:Country {id: 'country/KAZ'})
WHERE v.from >= $since
RETURN p.name AS who, v.from AS earliest, v.to AS latest, v.kind AS kind, v.claims AS claims
ORDER BY earliest, who
