// $since Date: 2022-11-01
// $until Date: 2023-12-31
// Visits in a period as a picture: the visitors, the countries and the offices
MATCH visit = (p:Person)-[v:VISITED]->(:Country)
WHERE $since <= v.from <= $until
OPTIONAL MATCH office = (p)-[:HOLDS_OFFICE]->(:Country)
RETURN visit, office
