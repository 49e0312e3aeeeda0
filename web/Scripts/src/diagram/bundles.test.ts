import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundle, fanBend } from './bundles.ts';
import type { DiagramEdge } from './contract.ts';

function edge(key: string, source: string, target: string, family: string, disagrees = false): DiagramEdge {
  return { key, source, target, family, group: family, groupLabel: family, label: key, basis: 'stated', planned: false, disagrees };
}

test('edges between the same two nodes share a bundle, whatever way they run', () => {
  const bundles = bundle([edge('1', 'b', 'a', 'trade'), edge('2', 'a', 'b', 'border', true), edge('3', 'a', 'c', 'visit')]);
  assert.equal(bundles.size, 2);
  const pair = bundles.get('a\nb')!;
  assert.deepEqual([pair.a, pair.b, pair.edges.length, pair.families, pair.disagrees], ['a', 'b', 2, ['trade', 'border'], true]);
});

test('a fan is symmetric, and its steps are wide enough for names where the nodes are near', () => {
  assert.equal(fanBend(1, 3, 400), 0);
  assert.equal(fanBend(0, 3, 400), -fanBend(2, 3, 400));
  assert.ok(fanBend(1, 2, 100) - fanBend(0, 2, 100) >= 0.5);
});
