import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from './keys.ts';

const points = new Map([['near', { x: 60, y: 10 }], ['far', { x: 200, y: 0 }], ['above', { x: 0, y: -50 }], ['behind', { x: -30, y: 0 }]]);

test('an arrow key goes to the nearest thing in its direction', () => {
  assert.equal(nearest({ x: 0, y: 0 }, 1, 0, points), 'near');
  assert.equal(nearest({ x: 0, y: 0 }, 0, -1, points), 'above');
  assert.equal(nearest({ x: 0, y: 0 }, -1, 0, points), 'behind');
});

test('where nothing lies in a direction the key stays', () => {
  assert.equal(nearest({ x: 0, y: 0 }, 0, 1, new Map([['above', { x: 0, y: -50 }]])), null);
});
