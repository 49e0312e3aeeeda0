// $claims Json: ["claim/000-0001", "claim/001-0001"]
// Where claims stand: document and paragraph
MATCH (c:Claim)-[s:STATED_IN]->(d:Document)
WHERE c.id IN $claims
RETURN c.text AS claim, d.title AS document, s.paragraph AS paragraph
ORDER BY document, paragraph
