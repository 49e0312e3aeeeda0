// $country Text: country/KAZ
// With whom a country sits in the same organizations
MATCH (:Country {id: $country})-[:MEMBER_OF]->(o)<-[:MEMBER_OF]-(c:Country)
RETURN c.name AS country, collect(DISTINCT coalesce(o.acronym, o.name)) AS organizations
ORDER BY size(organizations) DESC, country
