// The claims that one document makes, in the order of its paragraphs.
MATCH (c:Claim)-[place:STATED_IN]->(:Document {id: $id})
WITH c, min(place.paragraph) AS paragraph
ORDER BY paragraph, c.id
LIMIT $limit
RETURN c,
       [(c)-[:SUBJECT]->(x:Entity) | [x.id, x.name]] AS subjects,
       [(c)-[:OBJECT]->(x:Entity) | [x.id, x.name]] AS objects,
       [(c)-[s:STATED_IN]->(d:Document) | [d.id, d.title, d.publisher, d.published, s.paragraph, s.part]] AS sources,
       [(c)-[:ATTRIBUTED_TO]->(x:Entity) | x.name] AS attributedTo,
       [(c)-[:STATED_VIA]->(x:Entity) | x.name] AS statedVia,
       [(c)-[x:CONTRADICTS]-(o:Claim) | [o.id, o.text, x.kind, x.note]] AS contradicts,
       [(c)-[:CORROBORATES]-(o:Claim)-[:STATED_IN]->(d:Document) | [o.id, o.text, null, null, d.id]] AS corroborates
