// What a driver's user does, written against the API that drivers 4.4 to 6 share.
import assert from 'node:assert/strict'

const number = value => (typeof value?.toNumber === 'function' ? value.toNumber() : Number(value))

// Drivers give integers as objects of their own; the parts of dates may be plain numbers.
const plain = (neo4j, value) => JSON.stringify(value, (_, part) => (neo4j.isInt(part) || Number.isInteger(part) ? `${part}` : part))

async function within(server, work, config = {}) {
  const session = server.session(config)
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}

const run = (server, query, parameters) => within(server, session => session.run(query, parameters))
const single = async (server, query, parameters) => (await run(server, query, parameters)).records[0].get(0)
const count = async (server, label) => number(await single(server, `MATCH (n:${label}) RETURN count(n)`))

async function failure(work) {
  try {
    await work()
  } catch (error) {
    return error
  }
  throw new Error('an error was expected')
}

export const checks = {
  async 'connects and names its server'({ server }) {
    const { summary } = await run(server, 'RETURN 1')
    assert.match(summary.server.agent, /^Neo4j\//)
    assert.equal(summary.database.name, 'neo4j')
  },

  async 'values go there and come back'({ neo4j, server }) {
    const { Date, DateTime, Duration, LocalDateTime, LocalTime, Point, Time } = neo4j.types
    const values = {
      null: null, true: true, text: 'Қазақстан 🦅', float: -1.5, integer: neo4j.int('9007199254740993'), least: neo4j.int('-9223372036854775808'),
      list: [neo4j.int(1), 'two', [3.5, null]], map: { a: neo4j.int(1), 'ключ': { deep: [] } }, long: 'x'.repeat(70000),
      date: new Date(1991, 12, 16), localTime: new LocalTime(23, 59, 59, 999999999), time: new Time(12, 0, 0, 1, 18000),
      localDateTime: new LocalDateTime(2022, 3, 1, 1, 2, 3, 4), offset: new DateTime(2022, 3, 1, 1, 2, 3, 4, -3600),
      zone: new DateTime(2022, 3, 1, 1, 2, 3, 4, undefined, 'Asia/Almaty'), duration: new Duration(14, 3, 70, 1),
      point: new Point(neo4j.int(4326), 76.9, 43.2), space: new Point(neo4j.int(9157), 1, 2, 3),
    }
    const back = await single(server, 'RETURN $values', { values })
    assert.deepEqual(Object.keys(back).sort(), Object.keys(values).sort())
    for (const [key, value] of Object.entries(values)) {
      // A zoned time comes back with its offset, which the sender need not give.
      if (key === 'zone') assert.match(back.zone.toString(), /^2022-03-01T01:02:03.000000004(\+06:00)?\[Asia\/Almaty\]$/)
      else assert.equal(plain(neo4j, back[key]), plain(neo4j, value), key)
    }
  },

  async 'bytes go there and come back'({ server }) {
    const back = await single(server, 'RETURN $bytes', { bytes: Int8Array.from([1, -1, 127]) })
    assert.deepEqual([...back], [1, -1, 127])
  },

  async 'nodes, relationships and paths come back whole'({ neo4j, major, server }) {
    const query = 'CREATE p = (a:Shape {name: "a"})-[:NEXT {at: 1}]->(b:Shape)<-[:NEXT]-(a) RETURN a, p, relationships(p)[0] AS r'
    const record = (await run(server, query)).records[0]
    const [node, path, relationship] = ['a', 'p', 'r'].map(key => record.get(key))
    const { Node, Path, Relationship } = neo4j.types
    assert.ok(node instanceof Node && path instanceof Path && relationship instanceof Relationship)
    assert.deepEqual(node.labels, ['Shape'])
    assert.equal(node.properties.name, 'a')
    assert.equal(path.length, 2)
    assert.equal(path.segments[1].relationship.end.toString(), path.segments[0].end.identity.toString())
    assert.equal(relationship.type, 'NEXT')
    assert.equal(relationship.start.toString(), node.identity.toString())
    if (major >= 5) assert.equal(relationship.startNodeElementId, node.elementId)
  },

  async 'an explicit transaction commits'({ server }) {
    await within(server, async session => {
      const transaction = await session.beginTransaction()
      await transaction.run('CREATE (:Committed)')
      await transaction.run('CREATE (:Committed)')
      await transaction.commit()
    })
    assert.equal(await count(server, 'Committed'), 2)
  },

  async 'an explicit transaction rolls back'({ server }) {
    await within(server, async session => {
      const transaction = await session.beginTransaction()
      await transaction.run('CREATE (:RolledBack)')
      await transaction.rollback()
    })
    assert.equal(await count(server, 'RolledBack'), 0)
  },

  async 'a managed transaction reads and writes'({ major, server }) {
    const [read, write] = major >= 5 ? ['executeRead', 'executeWrite'] : ['readTransaction', 'writeTransaction']
    await within(server, async session => {
      await session[write](transaction => transaction.run('CREATE (:Managed)'))
      const { records } = await session[read](transaction => transaction.run('MATCH (n:Managed) RETURN count(n)'))
      assert.equal(number(records[0].get(0)), 1)
      const refused = await failure(() => session[read](transaction => transaction.run('CREATE (:Managed)')))
      assert.equal(refused.code, 'Neo.ClientError.Statement.AccessMode')
    })
  },

  async 'two results of a transaction are read by turns'({ server }) {
    await within(server, async session => {
      const transaction = await session.beginTransaction()
      const many = transaction.run('UNWIND range(1, 3000) AS i RETURN i')
      const one = transaction.run('RETURN 7')
      assert.equal(number((await one).records[0].get(0)), 7)
      assert.equal((await many).records.length, 3000)
      await transaction.commit()
    })
  },

  async 'a session reads what another one wrote, by its bookmark'({ server }) {
    const bookmarks = await within(server, async session => {
      await session.run('CREATE (:Bookmarked)')
      return session.lastBookmarks?.() ?? session.lastBookmark()
    })
    assert.equal(bookmarks.length, 1)
    await within(server, async session => {
      assert.equal(number((await session.run('MATCH (n:Bookmarked) RETURN count(n)')).records[0].get(0)), 1)
    }, { bookmarks })
  },

  async 'many rows come in batches'({ server }) {
    await within(server, async session => {
      const { records } = await session.run('UNWIND range(1, 20000) AS i RETURN i, toString(i) AS text')
      assert.equal(records.length, 20000)
      assert.equal(records.at(-1).get('text'), '20000')
    }, { fetchSize: 700 })
  },

  async 'a result that is left early ends'({ major, server }) {
    if (major < 5) return
    await within(server, async session => {
      let seen = 0
      for await (const record of session.run('UNWIND range(1, 1000000) AS i RETURN i')) {
        if (record && ++seen === 10) break
      }
      assert.equal(seen, 10)
    }, { fetchSize: 100 })
  },

  async 'a closed session interrupts its query'({ server }) {
    const session = server.session()
    const query = session.run('UNWIND range(1, 1000000) AS i UNWIND range(1, 1000000) AS j WITH i WHERE i < 0 RETURN i').then(() => null, error => error)
    await new Promise(resolve => setTimeout(resolve, 200))
    const started = Date.now()
    await session.close()
    assert.ok(Date.now() - started < 2000, `closing took ${Date.now() - started} ms`)
    assert.equal(await single(server, 'RETURN 1').then(number), 1)
    void query
  },

  async 'a transaction ends at its time'({ server }) {
    const error = await failure(() => within(server, session =>
      session.run('UNWIND range(1, 1000000) AS i UNWIND range(1, 1000000) AS j WITH i WHERE i < 0 RETURN i', {}, { timeout: 100 })))
    assert.match(error.code, /TransactionTimedOut/)
  },

  async 'errors carry their code, and the connection goes on'({ major, server }) {
    await within(server, async session => {
      const syntax = await failure(() => session.run('RETURN y'))
      assert.equal(syntax.code, 'Neo.ClientError.Statement.SyntaxError')
      if (major >= 5) assert.equal(syntax.gqlStatus, '42001')
      assert.equal((await failure(() => session.run('RETURN $missing'))).code, 'Neo.ClientError.Statement.ParameterMissing')
      assert.equal((await failure(() => session.run('RETURN 1/0'))).code, 'Neo.ClientError.Statement.ArithmeticError')
      assert.equal(number((await session.run('RETURN 1')).records[0].get(0)), 1)
    })
  },

  async 'constraints are enforced'({ server }) {
    await run(server, 'CREATE CONSTRAINT unique_code IF NOT EXISTS FOR (n:Unique) REQUIRE n.code IS UNIQUE')
    await run(server, 'MERGE (:Unique {code: 1})')
    const error = await failure(() => run(server, 'CREATE (:Unique {code: 1})'))
    assert.equal(error.code, 'Neo.ClientError.Schema.ConstraintValidationFailed')
  },

  async 'counters say what changed'({ server }) {
    const { summary } = await run(server, 'CREATE (a:Counted {x: 1})-[:R]->(b:Counted) SET a.y = 2')
    const updates = summary.counters.updates()
    assert.deepEqual(
      [updates.nodesCreated, updates.relationshipsCreated, updates.propertiesSet, updates.labelsAdded], [2, 1, 2, 2])
    assert.ok(summary.counters.containsUpdates())
    assert.equal(summary.queryType, 'w')
    assert.ok(number(summary.resultAvailableAfter) >= 0 && number(summary.resultConsumedAfter) >= 0)
  },

  async 'plans and profiles come back'({ server }) {
    const explained = (await run(server, 'EXPLAIN MATCH (n:Person) RETURN n')).summary
    assert.equal(explained.plan.operatorType, 'ProduceResults')
    assert.equal(explained.plan.children[0].operatorType, 'NodeByLabelScan')
    const profiled = (await run(server, 'PROFILE UNWIND [1, 2] AS i RETURN i')).summary
    assert.equal(number(profiled.profile.rows), 2)
  },

  async 'statuses say how a result ended'({ major, server }) {
    if (major < 5) return
    const { summary } = await run(server, 'MATCH (n:Nobody) RETURN n')
    assert.equal(summary.gqlStatusObjects[0].gqlStatus, '02000')
  },

  async 'a database that does not exist is named'({ server }) {
    const error = await failure(() => within(server, session => session.run('RETURN 1'), { database: 'nowhere' }))
    assert.equal(error.code, 'Neo.ClientError.Database.DatabaseNotFound')
  },

  async 'executeQuery does it all'({ major, server }) {
    if (major < 5) return
    const { records } = await server.executeQuery('UNWIND range(1, 2500) AS i RETURN i')
    assert.equal(records.length, 2500)
  },

  async 'a hundred sessions at once'({ server }) {
    const answers = await Promise.all(Array.from({ length: 100 }, (_, i) => single(server, 'RETURN $i', { i })))
    assert.deepEqual(answers.map(number), Array.from({ length: 100 }, (_, i) => i))
  },
}
