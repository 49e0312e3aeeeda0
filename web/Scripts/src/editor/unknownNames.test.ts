import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EditorState } from '@codemirror/state';
import { cypher } from './cypherLanguage.ts';
import { unknownNames } from './unknownNames.ts';

const schema = { labels: [{ name: 'Document', count: 5 }, { name: 'Claim', count: 932 }], types: [{ name: 'STATED_IN', count: 946 }], keys: [] };

function unknown(doc: string, cursor = 0): string[] {
  const state = EditorState.create({ doc, selection: { anchor: cursor }, extensions: [cypher()] });
  return unknownNames(state, schema).map(found => `${found.kind} ${found.name} ${found.meant?.name ?? '-'}`);
}

test('labels and types that the graph lacks are found with what was probably meant', () => {
  assert.deepEqual(unknown('MATCH (c:Claim)-[:STATEDIN]->(d:Documnet) RETURN d'), ['relationshipType STATEDIN STATED_IN', 'label Documnet Document']);
  assert.deepEqual(unknown('MATCH (c:Claim)-[:STATED_IN]->(d:`Document`) RETURN d'), []);
  assert.deepEqual(unknown('MATCH (s:Satellite) RETURN s'), ['label Satellite -']);
});

test('the name being typed and a query that creates are left alone', () => {
  assert.deepEqual(unknown('MATCH (d:Docu', 13), []);
  assert.deepEqual(unknown('MERGE (s:Satellite {name: 1})'), []);
});
