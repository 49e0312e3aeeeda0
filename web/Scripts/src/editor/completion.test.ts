import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { complete } from './completion.ts';

const schema = {
  labels: [{ name: 'Country', count: 21 }, { name: 'Person', count: 14 }],
  types: [{ name: 'VISITED', count: 8 }],
  keys: ['name', 'from'],
};

/** What is offered at the end of the text. */
function offers(text: string, explicit = false): string[] {
  const context = new CompletionContext(EditorState.create({ doc: text }), text.length, explicit);
  return complete(context, schema)?.options.map(option => option.label) ?? [];
}

test('labels follow a colon in a node, types one in a relationship', () => {
  assert.deepEqual(offers('MATCH (n:'), ['Country', 'Person']);
  assert.deepEqual(offers('MATCH (n:Country|Pe'), ['Country', 'Person']);
  assert.deepEqual(offers('MATCH (a)-[r:VI'), ['VISITED']);
  assert.deepEqual(offers('MATCH (a)-[:VISITED|'), ['VISITED']);
});

test('property names follow a dot', () => {
  assert.deepEqual(offers('RETURN n.na'), ['name', 'from']);
});

test('a colon in a map, a comment and a string offer nothing of the graph', () => {
  assert.ok(!offers('MATCH (n {id:').includes('Country'));
  assert.deepEqual(offers('// MATCH (n:'), []);
  assert.deepEqual(offers("RETURN 'n:"), []);
});

test('words are offered once something is typed, or when asked for', () => {
  assert.deepEqual(offers('RETURN '), []);
  assert.ok(offers('MAT').includes('MATCH'));
  assert.ok(offers('', true).includes('RETURN'));
});
