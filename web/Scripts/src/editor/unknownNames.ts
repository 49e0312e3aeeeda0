// Labels and types that this graph does not hold: underlined, and where a known one is near, offered below the line.
// A query that creates may well name what is not there yet: then nothing is said.

import { syntaxTree } from '@codemirror/language';
import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap, WidgetType } from '@codemirror/view';
import type { EditorSchema, EditorTexts, NameCount } from './contract.ts';
import { nearestName } from './nearestName.ts';

/** Beyond this the look at every key would be felt. */
const mostCharacters = 20_000;

const creating = /^(?:create|merge|set)$/i;

export const schemaChanged = StateEffect.define<null>();

export interface UnknownName {
  from: number;
  to: number;
  name: string;
  kind: 'label' | 'relationshipType';
  meant: NameCount | null;
}

interface Found {
  decorations: DecorationSet;
  /** The one that is offered to be replaced. */
  offered: UnknownName | null;
}

const nothing: Found = { decorations: Decoration.none, offered: null };

/** The names that the schema lacks, but for the one that is being typed. */
export function unknownNames(state: EditorState, schema: EditorSchema): UnknownName[] {
  if (state.doc.length > mostCharacters || schema.labels.length === 0) {
    return [];
  }
  const found: UnknownName[] = [];
  let creates = false;
  const cursor = state.selection.main.head;
  syntaxTree(state).iterate({
    enter: node => {
      const text = state.sliceDoc(node.from, node.to);
      creates ||= node.name === 'keyword' && creating.test(text);
      if (node.name !== 'label' && node.name !== 'relationshipType') {
        return;
      }
      const known = node.name === 'label' ? schema.labels : schema.types;
      const name = text.startsWith('`') ? text.slice(1, -1).replaceAll('``', '`') : text;
      if (!known.some(entry => entry.name === name) && (cursor < node.from || cursor > node.to)) {
        found.push({ from: node.from, to: node.to, name, kind: node.name, meant: nearestName(name, known) });
      }
    },
  });
  return creates ? [] : found;
}

class Offer extends WidgetType {
  readonly unknown: UnknownName;
  readonly texts: EditorTexts;

  constructor(unknown: UnknownName, texts: EditorTexts) {
    super();
    this.unknown = unknown;
    this.texts = texts;
  }

  override eq(other: Offer): boolean {
    return other.unknown.name === this.unknown.name && other.unknown.from === this.unknown.from && other.unknown.meant === this.unknown.meant;
  }

  override toDOM(view: EditorView): HTMLElement {
    const block = document.createElement('div');
    block.className = 'cm-error-block';
    const box = block.appendChild(document.createElement('div'));
    box.className = 'cm-error-message cm-unknown-message';
    box.append(say(this.unknown, this.texts));
    const button = box.appendChild(document.createElement('button'));
    button.type = 'button';
    button.textContent = this.texts.replace;
    button.onclick = () => replace(view, this.unknown);
    return block;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

function say(unknown: UnknownName, texts: EditorTexts): string {
  const missing = (unknown.kind === 'label' ? texts.unknownLabel : texts.unknownType).replace('{0}', unknown.name);
  return unknown.meant === null
    ? missing
    : `${missing} ${texts.didYouMean.replace('{0}', unknown.meant.name).replace('{1}', unknown.meant.count.toLocaleString())}`;
}

function replace(view: EditorView, unknown: UnknownName): boolean {
  if (unknown.meant === null) {
    return false;
  }
  view.dispatch({ changes: { from: unknown.from, to: unknown.to, insert: unknown.meant.name } });
  view.focus();
  return true;
}

export function unknownNameMarks(schema: () => EditorSchema, texts: EditorTexts): Extension {
  const look = (state: EditorState): Found => {
    const unknown = unknownNames(state, schema());
    const offered = unknown.find(candidate => candidate.meant !== null) ?? null;
    const marks = unknown.map(candidate =>
      Decoration.mark({ class: 'cm-unknown-place', attributes: { title: say(candidate, texts) } }).range(candidate.from, candidate.to));
    const offers = offered === null
      ? []
      : [Decoration.widget({ widget: new Offer(offered, texts), block: true, side: 1 }).range(state.doc.lineAt(offered.from).to)];
    return unknown.length === 0 ? nothing : { decorations: Decoration.set([...marks, ...offers], true), offered };
  };
  const field = StateField.define<Found>({
    create: look,
    update: (found, transaction) =>
      transaction.docChanged || transaction.selection !== undefined || transaction.effects.some(effect => effect.is(schemaChanged))
        ? look(transaction.state)
        : found,
    provide: self => EditorView.decorations.from(self, found => found.decorations),
  });
  const takeOffer = (view: EditorView): boolean => {
    const offered = view.state.field(field).offered;
    return offered !== null && replace(view, offered);
  };
  return [field, keymap.of([{ key: 'Alt-Enter', run: takeOffer }])];
}
