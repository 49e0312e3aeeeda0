// The engine's error where it belongs: the word underlined, its line number red, the message below the line.

import { type EditorState, type Extension, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, GutterMarker, gutterLineClass, WidgetType } from '@codemirror/view';
import type { EditorError } from './contract.ts';

export const showError = StateEffect.define<EditorError | null>();

interface Marked {
  decorations: DecorationSet;
  gutter: RangeSet<GutterMarker>;
}

const nothing: Marked = { decorations: Decoration.none, gutter: RangeSet.empty };

class Message extends WidgetType {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override eq(other: Message): boolean {
    return other.text === this.text;
  }

  override toDOM(): HTMLElement {
    // The editor measures block widgets without their margins: the distance is padding of an outer box.
    const block = document.createElement('div');
    block.className = 'cm-error-block';
    const box = block.appendChild(document.createElement('div'));
    box.className = 'cm-error-message';
    box.textContent = this.text;
    return block;
  }
}

class ErrorLine extends GutterMarker {
  override elementClass = 'cm-error-line';
}

function mark(state: EditorState, error: EditorError): Marked {
  if (error.offset < 0) {
    return nothing;
  }
  const from = Math.min(error.offset, state.doc.length);
  const line = state.doc.lineAt(from);
  const rest = state.sliceDoc(from, line.to);
  const length = /^(?:[\p{L}\p{N}_]+|`[^`]*`|'[^']*'|"[^"]*"|.)/u.exec(rest)?.[0].length ?? 0;
  const message = Decoration.widget({ widget: new Message(error.message), block: true, side: 1 }).range(line.to);
  // At the end of a line there is nothing to underline but the sign before.
  const start = length > 0 ? from : Math.max(line.from, from - 1);
  const underlined = length > 0 || start < from
    ? [Decoration.mark({ class: 'cm-error-place' }).range(start, length > 0 ? from + length : from)]
    : [];
  return {
    decorations: Decoration.set([...underlined, message], true),
    gutter: RangeSet.of([new ErrorLine().range(line.from)]),
  };
}

const field = StateField.define<Marked>({
  create: () => nothing,
  update(marked, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(showError)) {
        return effect.value === null ? nothing : mark(transaction.state, effect.value);
      }
    }
    // An edit makes the message stale: where the error is now, only the next run says.
    return transaction.docChanged ? nothing : marked;
  },
  provide: self => [
    EditorView.decorations.from(self, marked => marked.decorations),
    gutterLineClass.from(self, marked => marked.gutter),
  ],
});

export function errorMark(): Extension {
  return field;
}
