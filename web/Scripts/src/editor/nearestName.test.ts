import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestName, slips } from './nearestName.ts';

const known = [{ name: 'Document', count: 5 }, { name: 'Country', count: 21 }, { name: 'Leader', count: 10 }];

test('slips of the finger are counted', () => {
  assert.equal(slips('documnet', 'document'), 1);
  assert.equal(slips('contry', 'country'), 1);
  assert.equal(slips('', 'abc'), 3);
  assert.equal(slips('abc', 'abc'), 0);
});

test('a near name is found, a far one is not guessed', () => {
  assert.equal(nearestName('Documnet', known)?.name, 'Document');
  assert.equal(nearestName('COUNTRY', known)?.name, 'Country');
  assert.equal(nearestName('Satellite', known), null);
  assert.equal(nearestName('ab', known), null);
  assert.equal(nearestName('x', []), null);
});
