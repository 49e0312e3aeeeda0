// The words of Cypher that the editor colours and offers: openCypher 9 and what Neo4j 5 adds in daily use.

export const keywords: readonly string[] = [
  'ALL', 'AND', 'ANY', 'AS', 'ASC', 'ASCENDING', 'ASSERT', 'BY', 'CALL', 'CASE', 'COLLECT', 'CONSTRAINT', 'CONTAINS', 'COUNT', 'CREATE',
  'CSV', 'DELETE', 'DESC', 'DESCENDING', 'DETACH', 'DISTINCT', 'DROP', 'ELSE', 'END', 'ENDS', 'EXISTS', 'EXPLAIN', 'FALSE', 'FOR', 'FOREACH',
  'IF', 'IN', 'INDEX', 'IS', 'LIMIT', 'MATCH', 'MERGE', 'NONE', 'NOT', 'NULL', 'OFFSET', 'ON', 'OPTIONAL', 'OR', 'ORDER', 'PROFILE',
  'REMOVE', 'REQUIRE', 'RETURN', 'SET', 'SHOW', 'SINGLE', 'SKIP', 'STARTS', 'THEN', 'TRUE', 'UNION', 'UNIQUE', 'UNWIND', 'USING', 'WHEN',
  'WHERE', 'WITH', 'XOR', 'YIELD',
];

export const functions: readonly string[] = [
  'abs', 'allShortestPaths', 'avg', 'ceil', 'coalesce', 'collect', 'count', 'date', 'datetime', 'duration', 'duration.between', 'elementId',
  'endNode', 'floor', 'head', 'id', 'isEmpty', 'keys', 'labels', 'last', 'left', 'length', 'localdatetime', 'localtime', 'max', 'min',
  'nodes', 'nullIf', 'percentileCont', 'percentileDisc', 'point', 'properties', 'range', 'reduce', 'relationships', 'replace', 'reverse',
  'right', 'round', 'shortestPath', 'sign', 'size', 'split', 'sqrt', 'startNode', 'stDev', 'substring', 'sum', 'tail', 'time', 'toBoolean',
  'toFloat', 'toInteger', 'toLower', 'toString', 'toUpper', 'trim', 'type',
];

const keywordSet = new Set(keywords);

export function isKeyword(word: string): boolean {
  return keywordSet.has(word.toUpperCase());
}
