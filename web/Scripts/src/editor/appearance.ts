// The editor in the design's tokens. Light and dark change with them.

import { type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

export function appearance(): Extension {
  return EditorView.theme({
    '&': { minHeight: '142px', maxHeight: '40vh', height: '100%', backgroundColor: 'var(--surface)', color: 'var(--text)', font: '13px/22px var(--font-code)' },
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': { font: 'inherit', lineHeight: '22px', fontVariantLigatures: 'none', overflow: 'auto' },
    '.cm-content': { padding: '8px 0', caretColor: 'var(--accent)' },
    '.cm-line': { padding: '0 12px 0 0' },
    '.cm-cursor, .cm-dropCursor': { borderLeft: '2px solid var(--accent)' },
    '.cm-gutters': { backgroundColor: 'var(--surface)', color: 'var(--text-3)', border: '0', fontSize: '12px' },
    '.cm-lineNumbers .cm-gutterElement': { minWidth: '44px', padding: '0 14px 0 0' },
    '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--hover)' },
    '&:not(.cm-focused) .cm-activeLine, &:not(.cm-focused) .cm-activeLineGutter': { backgroundColor: 'transparent' },
    '.cm-lineNumbers .cm-error-line': { color: 'var(--danger)', fontWeight: '700' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { background: 'var(--selected)' },
    '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--selected)', outline: '1px solid var(--line-2)' },
    '.cm-error-place': { textDecoration: 'underline wavy var(--danger) 1.2px', textUnderlineOffset: '4px' },
    '.cm-error-block': { padding: '2px 12px 4px 0' },
    '.cm-error-message': {
      padding: '3px 8px', borderRadius: 'var(--r-5)', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere',
      background: 'var(--danger-bg)', color: 'var(--danger)', font: '500 12px/20px var(--font-ui)',
    },
    '.cm-unknown-place': { textDecoration: 'underline wavy var(--warn) 1.2px', textUnderlineOffset: '4px' },
    '.cm-unknown-message': { display: 'flex', gap: '8px', alignItems: 'center', background: 'var(--warn-bg)', color: 'var(--warn)' },
    '.cm-unknown-message button': {
      marginLeft: 'auto', minHeight: '24px', padding: '0 8px', borderRadius: 'var(--r-5)', border: '1px solid currentColor', color: 'inherit',
    },
    '.cm-tooltip': {
      background: 'var(--raised)', color: 'var(--text)', border: '1px solid var(--line-2)', borderRadius: 'var(--r-8)', boxShadow: 'var(--e-3)',
      overflow: 'hidden',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-code)', fontSize: '12px', maxHeight: '216px', minWidth: '240px' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { display: 'flex', height: '24px', lineHeight: '24px', padding: '0 8px' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': { background: 'var(--selected)', color: 'var(--text)' },
    '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600', color: 'var(--accent)' },
    '.cm-completionDetail': { marginLeft: 'auto', paddingLeft: '16px', fontStyle: 'normal', color: 'var(--text-3)' },
  });
}
