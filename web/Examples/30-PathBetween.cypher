// $from Text: person/emmanuel-macron
// $to Text: person/nikol-pashinyan
// The shortest way between two people through meetings, visits, offices and memberships
MATCH (a:Person {id: $from}), (b:Person {id: $to})
MATCH p = shortestPath((a)-[:MET|VISITED|PARTICIPATED_IN|HOLDS_OFFICE|MEMBER_OF*..6]-(b))
RETURN p
