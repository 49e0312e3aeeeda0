// The claims about one entity, whether it is the subject or the object.
MATCH (e:Entity {id: $id})<-[:SUBJECT|OBJECT]-(claim:Claim)
WITH DISTINCT claim AS c
ORDER BY c.id
LIMIT $limit
RETURN c,
       [(c)-[:SUBJECT]->(x:Entity) | [x.id, x.name]] AS subjects,
       [(c)-[:OBJECT]->(x:Entity) | [x.id, x.name]] AS objects,
       [(c)-[s:STATED_IN]->(d:Document) | [d.id, d.title, d.publisher, d.published, s.paragraph, s.part]] AS sources,
       [(c)-[:ATTRIBUTED_TO]->(x:Entity) | x.name] AS attributedTo,
       [(c)-[:STATED_VIA]->(x:Entity) | x.name] AS statedVia,
       [(c)-[x:CONTRADICTS]-(o:Claim) | [o.id, o.text, x.kind, x.note]] AS contradicts,
       [(c)-[:CORROBORATES]-(o:Claim)-[:STATED_IN]->(d:Document) | [o.id, o.text, null, null, d.id]] AS corroborates
