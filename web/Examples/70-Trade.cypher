// What is said of trade, with the documents that say it
MATCH (a)-[t:TRADES_WITH]->(b)
RETURN a.name AS of, b.name AS partner, t.rank AS place, t.usd AS usd, t.year AS year, t.basis AS basis, t.sources AS documents
ORDER BY of, place
