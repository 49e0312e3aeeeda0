// Offers what can stand at the cursor: labels and types of this graph with their counts, property names, Cypher's words.

import { acceptCompletion, autocompletion, type Completion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { type Extension, Prec } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import type { EditorSchema, NameCount } from './contract.ts';
import { functions, keywords } from './words.ts';

const name = '[\\p{L}_][\\p{L}\\p{N}_]*';
const afterTypeColon = new RegExp(`-\\s*\\[[^\\]]*?:\\s*(?:!?${name}\\s*[|&]\\s*)*!?((?:${name})?)$`, 'u');
const afterLabelColon = new RegExp(`:\\s*(?:!?${name}\\s*[|&:]\\s*)*!?((?:${name})?)$`, 'u');
const afterDot = new RegExp(`[\\p{L}\\p{N}_\\])]\\.((?:${name})?)$`, 'u');
const word = new RegExp(`${name}$`, 'u');
const whole = /^[\p{L}\p{N}_]*$/u;

export function completion(schema: () => EditorSchema): Extension {
  return [
    autocompletion({ override: [context => complete(context, schema())], icons: false, maxRenderedOptions: 60 }),
    // Tab takes the offer while there is one; otherwise it leaves the editor, as it must for keyboard users.
    Prec.high(keymap.of([{ key: 'Tab', run: acceptCompletion }])),
  ];
}

export function complete(context: CompletionContext, schema: EditorSchema): CompletionResult | null {
  const line = context.state.doc.lineAt(context.pos);
  const before = context.state.sliceDoc(line.from, context.pos);
  if (/\/\/|(['"])(?:(?!\1)[^\\]|\\.)*$/.test(stripStrings(before))) {
    return null;
  }
  const type = afterTypeColon.exec(before);
  if (type) {
    return offer(context, type[1] ?? '', schema.types.map(counted('type')));
  }
  const label = afterLabelColon.exec(before);
  if (label && !/\{[^}]*$/.test(before)) {
    return offer(context, label[1] ?? '', schema.labels.map(counted('class')));
  }
  const property = afterDot.exec(before);
  if (property) {
    return offer(context, property[1] ?? '', schema.keys.map(key => ({ label: key, type: 'property' })));
  }
  const typed = word.exec(before)?.[0] ?? '';
  return typed.length > 0 || context.explicit ? offer(context, typed, words()) : null;
}

/** Closed strings cannot be where the cursor is. */
function stripStrings(text: string): string {
  return text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, '');
}

function offer(context: CompletionContext, typed: string, options: Completion[]): CompletionResult | null {
  return options.length === 0 ? null : { from: context.pos - typed.length, options, validFor: whole };
}

function counted(type: string): (entry: NameCount) => Completion {
  return entry => ({ label: entry.name, type, detail: entry.count.toLocaleString() });
}

function words(): Completion[] {
  return [
    ...keywords.map(label => ({ label, type: 'keyword' })),
    ...functions.map(label => ({ label, apply: `${label}(`, type: 'function', detail: '( )' })),
  ];
}
