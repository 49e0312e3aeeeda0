import assert from 'node:assert/strict';
import { test } from 'node:test';
import { curveBetween, distanceTo, endAngle, pointAt } from './geometry.ts';

test('a straight line runs from rim to rim', () => {
  const curve = curveBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, 10, 20, 0, 0)!;
  assert.deepEqual(curve.a, { x: 10, y: 0 });
  assert.deepEqual(curve.b, { x: 80, y: 0 });
  assert.equal(endAngle(curve), 0);
});

test('nothing is drawn between marks that touch', () => {
  assert.equal(curveBetween({ x: 0, y: 0 }, { x: 20, y: 0 }, 10, 10, 0, 0), null);
});

test('a bent line keeps its middle half as high as its control point, and is hit there', () => {
  const curve = curveBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, 0, 0, 0.4, 0)!;
  const middle = pointAt(curve, 0.5);
  assert.ok(Math.abs(middle.y - 20) < 1e-9);
  assert.ok(distanceTo(curve, middle) < 1);
  assert.ok(distanceTo(curve, { x: 50, y: -20 }) > 30);
});
