// Every property name that the graph has seen.
CALL db.propertyKeys() YIELD propertyKey
RETURN propertyKey AS name
ORDER BY name
