// Every document with the number of claims it makes and of things it names.
MATCH (d:Document)
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.published AS published,
       COUNT { (d)<-[:STATED_IN]-(:Claim) } AS claims, COUNT { (d)-[:MENTIONS]->(:Entity) } AS mentions
ORDER BY id
