// The editor of the Query page. It knows its text; what runs and what came of it is the page's.

import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';
import { appearance } from './appearance.ts';
import { completion } from './completion.ts';
import type { EditorHandle, EditorOptions, EditorReference, EditorSchema, EditorSnapshot } from './contract.ts';
import { cypher } from './cypherLanguage.ts';
import { errorMark, showError } from './errorMark.ts';
import { schemaChanged, unknownNameMarks } from './unknownNames.ts';

/** A pause in typing after which the page hears the text. */
const editedAfterMs = 250;

export function create(parent: HTMLElement, reference: EditorReference, options: EditorOptions): EditorHandle {
  let schema: EditorSchema = { labels: [], types: [], keys: [] };
  let timer: number | undefined;

  const snapshot = (): EditorSnapshot => {
    const { from, to } = view.state.selection.main;
    return { text: view.state.doc.toString(), start: from, length: to - from };
  };
  const edited = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void reference.invokeMethodAsync('OnEdited', view.state.doc.toString()), editedAfterMs);
  };
  const run = (): boolean => {
    clearTimeout(timer);
    void reference.invokeMethodAsync('OnRun', snapshot());
    return true;
  };

  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        basics(options.label),
        cypher(),
        completion(() => schema),
        errorMark(),
        unknownNameMarks(() => schema, options.texts),
        appearance(),
        full(options.mostCharacters, () => void reference.invokeMethodAsync('OnFull')),
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
        EditorView.updateListener.of(update => update.docChanged && edited()),
      ],
    }),
  });

  return {
    snapshot,
    setText: text => {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: 0 }, scrollIntoView: true });
    },
    insert: text => {
      view.dispatch(view.state.replaceSelection(text));
      view.focus();
    },
    setError: error => {
      view.dispatch({ effects: showError.of(error) });
      if (error !== null && error.offset >= 0) {
        view.dispatch({ effects: EditorView.scrollIntoView(Math.min(error.offset, view.state.doc.length), { y: 'nearest', yMargin: 44 }) });
      }
    },
    setSchema: known => {
      schema = known;
      view.dispatch({ effects: schemaChanged.of(null) });
    },
    goTo: offset => {
      view.dispatch({ selection: { anchor: Math.min(offset, view.state.doc.length) }, scrollIntoView: true });
      view.focus();
    },
    dispose: () => {
      clearTimeout(timer);
      view.destroy();
    },
  };
}

function basics(label: string): Extension {
  return [
    lineNumbers(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    EditorView.lineWrapping,
    EditorState.tabSize.of(2),
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap]),
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', autocapitalize: 'off', autocorrect: 'off' }),
  ];
}

/** A text that does not reach the server whole must not be run in part: an edit beyond the limit is refused, and said so. */
function full(mostCharacters: number, refuse: () => void): Extension {
  return EditorState.transactionFilter.of(transaction => {
    if (!transaction.docChanged || transaction.newDoc.length <= mostCharacters) {
      return transaction;
    }
    refuse();
    return [];
  });
}
