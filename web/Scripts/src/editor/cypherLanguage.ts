// Cypher as CodeMirror reads it, line by line: enough to colour it. What is right is the engine's to say.

import { HighlightStyle, LanguageSupport, StreamLanguage, type StreamParser, type StringStream, syntaxHighlighting } from '@codemirror/language';
import { Tag, tags } from '@lezer/highlight';
import { isKeyword } from './words.ts';

type Bracket = 'parenthesis' | 'relationship' | 'list' | 'map';

interface CypherState {
  inComment: boolean;
  brackets: Bracket[];
  /** The last sign that is no space: decides what a bracket or a name means. */
  before: string;
  /** Inside a label or type expression: `:A|B&!C`. */
  naming: boolean;
}

const relationshipType = Tag.define();
const label = Tag.define();
const parameter = Tag.define();

const parser: StreamParser<CypherState> = {
  name: 'cypher',
  startState: () => ({ inComment: false, brackets: [], before: '', naming: false }),
  copyState: state => ({ ...state, brackets: [...state.brackets] }),
  languageData: {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
  },
  tokenTable: { label, relationshipType, parameter, function: tags.function(tags.variableName) },
  token: readToken,
};

function readToken(stream: StringStream, state: CypherState): string | null {
  if (state.inComment) {
    return readComment(stream, state);
  }
  if (stream.eatSpace()) {
    return null;
  }
  if (stream.match('//')) {
    stream.skipToEnd();
    return 'comment';
  }
  if (stream.match('/*')) {
    state.inComment = true;
    return readComment(stream, state);
  }
  const kind = readSign(stream, state);
  state.before = stream.current().slice(-1);
  return kind;
}

function readComment(stream: StringStream, state: CypherState): string {
  if (stream.skipTo('*/')) {
    stream.match('*/');
    state.inComment = false;
  } else {
    stream.skipToEnd();
  }
  return 'comment';
}

function readSign(stream: StringStream, state: CypherState): string | null {
  const sign = stream.peek();
  if (sign === "'" || sign === '"') {
    return readString(stream, sign);
  }
  if (sign === '$' && stream.match(/^\$(?:[\p{L}\p{N}_]+|`[^`]*`)/u)) {
    return 'parameter';
  }
  if (stream.match(/^(?:0x[0-9a-f]+|0o[0-7]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?)/i)) {
    return 'number';
  }
  if (stream.match(/^(?:[\p{L}_][\p{L}\p{N}_]*|`(?:[^`]|``)*`)/u)) {
    return nameKind(stream, state);
  }
  return readPunctuation(stream, state);
}

function readString(stream: StringStream, quote: string): string {
  stream.next();
  let sign = stream.next();
  while (sign !== undefined && sign !== quote) {
    if (sign === '\\') {
      stream.next();
    }
    sign = stream.next();
  }
  return 'string';
}

function nameKind(stream: StringStream, state: CypherState): string | null {
  const word = stream.current();
  if (state.before === '.') {
    return 'propertyName';
  }
  if (state.naming && ':|&!('.includes(state.before)) {
    return state.brackets.at(-1) === 'relationship' ? 'relationshipType' : 'label';
  }
  state.naming = false;
  if (state.brackets.at(-1) === 'map' && stream.match(/^\s*:/, false)) {
    return 'propertyName';
  }
  if (isKeyword(word)) {
    return 'keyword';
  }
  return stream.match(/^\s*\(/, false) ? 'function' : 'variableName';
}

function readPunctuation(stream: StringStream, state: CypherState): string | null {
  const sign = stream.next();
  switch (sign) {
    case '(':
      state.brackets.push('parenthesis');
      break;
    case '[':
      state.brackets.push(state.before === '-' ? 'relationship' : 'list');
      break;
    case '{':
      state.brackets.push('map');
      break;
    case ')':
    case ']':
    case '}':
      state.brackets.pop();
      break;
    case ':':
      state.naming = state.brackets.at(-1) !== 'map';
      return 'operator';
    case '|':
    case '&':
    case '!':
      return 'operator';
    default:
      break;
  }
  state.naming = false;
  return sign !== undefined && '+-*/%^=<>|&!'.includes(sign) ? 'operator' : null;
}

// Colours are tokens of the design, so that light and dark need no second style.
const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--c-key)', fontWeight: '500' },
  { tag: tags.function(tags.variableName), color: 'var(--c-key)' },
  { tag: label, color: 'var(--c-label)' },
  { tag: relationshipType, color: 'var(--c-rel)' },
  { tag: tags.propertyName, color: 'var(--c-prop)' },
  { tag: tags.string, color: 'var(--c-str)' },
  { tag: tags.number, color: 'var(--c-num)' },
  { tag: parameter, color: 'var(--c-param)' },
  { tag: tags.comment, color: 'var(--c-com)' },
]);

export function cypher(): LanguageSupport {
  return new LanguageSupport(StreamLanguage.define(parser), [syntaxHighlighting(colours)]);
}
