import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cypher } from './cypherLanguage.ts';

/** Each coloured piece of the text with its kind, in order. */
function pieces(text: string): string[] {
  const found: string[] = [];
  cypher().language.parser.parse(text).iterate({
    enter: node => {
      if (node.node.firstChild === null && node.to > node.from) {
        found.push(`${node.name} ${text.slice(node.from, node.to)}`);
      }
    },
  });
  return found;
}

test('labels, relationship types, properties and variables are told apart', () => {
  const found = pieces("MATCH (p:Person {id: 'x'})-[v:VISITED|MET]->(c:Country&Member) RETURN p.name");
  for (const expected of ['keyword MATCH', 'label Person', 'propertyName id', "string 'x'", 'relationshipType VISITED', 'relationshipType MET',
    'label Country', 'label Member', 'keyword RETURN', 'variableName p', 'propertyName name']) {
    assert.ok(found.includes(expected), `${expected} in ${found.join(', ')}`);
  }
});

test('a comment over lines and a parameter in backticks are whole', () => {
  const found = pieces('/* one\ntwo */ RETURN $`a b`, $c // end');
  assert.ok(found.some(piece => piece.startsWith('comment') && piece.includes('two */')));
  assert.ok(found.includes('parameter $`a b`') && found.includes('parameter $c') && found.includes('comment // end'));
});

test('words inside strings and after a dot are no keywords', () => {
  const found = pieces("RETURN 'MATCH \\' RETURN', n.match, Count(*)");
  assert.deepEqual(found.filter(piece => piece.startsWith('keyword')), ['keyword RETURN', 'keyword Count']);
  assert.ok(found.includes('propertyName match'));
});

test('unfinished and senseless text is read to its end', () => {
  for (const text of ['MATCH (n', "RETURN 'open", '/* open', ')]}', '`', '$', '-[', '\u0000😀', '('.repeat(10_000)]) {
    assert.equal(cypher().language.parser.parse(text).length, text.length);
  }
});
