// These claims with their places, speakers, contradictions and corroborations.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN c,
       [(c)-[:SUBJECT]->(x:Entity) | [x.id, x.name]] AS subjects,
       [(c)-[:OBJECT]->(x:Entity) | [x.id, x.name]] AS objects,
       [(c)-[s:STATED_IN]->(d:Document) | [d.id, d.title, d.publisher, d.published, s.paragraph, s.part]] AS sources,
       [(c)-[:ATTRIBUTED_TO]->(x:Entity) | x.name] AS attributedTo,
       [(c)-[:STATED_VIA]->(x:Entity) | x.name] AS statedVia,
       [(c)-[x:CONTRADICTS]-(o:Claim) | [o.id, o.text, x.kind, x.note]] AS contradicts,
       [(c)-[:CORROBORATES]-(o:Claim)-[:STATED_IN]->(d:Document) | [o.id, o.text, null, null, d.id]] AS corroborates
