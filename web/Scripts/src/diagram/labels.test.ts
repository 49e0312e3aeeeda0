import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LabelGrid } from './labels.ts';

test('a label that would cover another waits, one beside it does not', () => {
  const grid = new LabelGrid();
  assert.ok(grid.claim({ x: 0, y: 0, width: 80, height: 13 }));
  assert.ok(!grid.claim({ x: 40, y: 6, width: 80, height: 13 }));
  assert.ok(grid.claim({ x: 81, y: 0, width: 200, height: 13 }));
  assert.ok(!grid.claim({ x: 250, y: 5, width: 10, height: 13 }), 'a long label is found in every cell that it crosses');
});
