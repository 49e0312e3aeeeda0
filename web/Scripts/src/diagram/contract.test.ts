import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContractError, readData, readSelection } from './contract.ts';

const node = { id: 'a', kind: 'Country', label: 'A', note: '', flag: null, more: 0, place: [71.4, 51.2], pin: null };
const edge = { key: 'k', source: 'a', target: 'b', family: 'visit', group: 'VISITED', groupLabel: 'Visited', label: 'visited', basis: 'stated', planned: false, disagrees: false };

test('what .NET sends is read as it is', () => {
  assert.deepEqual(readData({ focus: 'a', nodes: [node], edges: [edge] }), { focus: 'a', nodes: [node], edges: [edge] });
  assert.deepEqual(readSelection({ kind: 'pair', id: null, key: null, a: 'x', b: 'y' }), { kind: 'pair', a: 'x', b: 'y' });
});

for (const [what, value] of [
  ['no object', null],
  ['nodes that are no list', { focus: null, nodes: {}, edges: [] }],
  ['a node without an id', { focus: null, nodes: [{ ...node, id: undefined }], edges: [] }],
  ['a position that is no pair', { focus: null, nodes: [{ ...node, pin: [1] }], edges: [] }],
  ['a position that is not finite', { focus: null, nodes: [{ ...node, pin: [1, NaN] }], edges: [] }],
  ['a basis that nobody knows', { focus: null, nodes: [], edges: [{ ...edge, basis: 'rumoured' }] }],
] as const) {
  test(`${what} is refused where it arrives`, () => assert.throws(() => readData(value), ContractError));
}
