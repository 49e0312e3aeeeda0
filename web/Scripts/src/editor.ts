export { create } from './editor/queryEditor.ts';
