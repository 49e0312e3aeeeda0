// Every entity with the names it is found by.
MATCH (e:Entity)
RETURN e.id AS id, e.name AS name, labels(e) AS labels, e.acronym AS acronym, e.officialName AS officialName,
       e.flag AS flag, e.aliases AS aliases
