// node run.mjs DRIVER URI [web]: every check of checks.mjs with one driver, one line each: "ok NAME" or "failed NAME: why".
import { createRequire } from 'node:module'
import { checks } from './checks.mjs'

const [driver, uri, bundle] = process.argv.slice(2)
const require = createRequire(import.meta.url)

function load() {
  if (bundle !== 'web') return require(driver)
  // The browser bundle speaks Bolt over WebSocket; it wants a window.
  globalThis.WebSocket = require('ws')
  globalThis.window = globalThis
  return require(`${driver}/lib/browser/neo4j-web.js`)
}

const neo4j = load()
const major = Number(driver.split('-').at(-1))
const open = () => neo4j.driver(uri, neo4j.auth.basic('neo4j', 'anything'), { connectionAcquisitionTimeout: 15000, maxTransactionRetryTime: 10000 })

const server = open()
const session = server.session()
const { summary } = await session.run('RETURN 1')
await session.run('MATCH (n) DETACH DELETE n')
await session.close()
console.log(`protocol ${summary.server.protocolVersion?.major === undefined ? summary.server.protocolVersion : `${summary.server.protocolVersion.major}.${summary.server.protocolVersion.minor}`}`)

let failed = 0
for (const [name, check] of Object.entries(checks)) {
  try {
    await check({ neo4j, major, server })
    console.log(`ok ${name}`)
  } catch (error) {
    failed++
    console.log(`failed ${name}: ${error.message.replaceAll('\n', ' ')}`)
  }
}
await server.close()
process.exit(failed)
