// The entities with these ids; an id that is not there gives no row.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e
