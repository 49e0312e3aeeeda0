// What .NET sends and hears: the shapes of GraphDiagram/*Dto.cs, checked where they arrive.

export type Basis = 'stated' | 'implied' | 'inferred' | 'none';
export type EndMark = 'arrow' | 'dot' | 'bar' | 'double-arrow' | 'square' | 'barbed' | 'none';

export interface DiagramNode {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  /** A second line under the label, for example a date; empty for none. */
  readonly note: string;
  /** Address of the flag; null draws the kind's shape. */
  readonly flag: string | null;
  /** Neighbours that are not on screen. */
  readonly more: number;
  /** Where the layout pulls it: longitude and latitude; null for no pull. */
  readonly place: readonly [number, number] | null;
  /** Where a person put it; null leaves it to the layout. */
  readonly pin: readonly [number, number] | null;
}

export interface DiagramEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly family: string;
  /** Lines of one group share one line of a fan until one of them is selected. */
  readonly group: string;
  readonly groupLabel: string;
  readonly label: string;
  readonly basis: Basis;
  readonly planned: boolean;
  readonly disagrees: boolean;
}

export interface DiagramData {
  readonly focus: string | null;
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
}

export type DiagramSelection =
  | { readonly kind: 'none' }
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'edge'; readonly key: string }
  | { readonly kind: 'pair'; readonly a: string; readonly b: string };

export interface KindArt {
  readonly kind: string;
  readonly outline: string;
  readonly glyph: string;
  readonly stroke: string;
  readonly fill: string;
  readonly size: number;
}

export interface FamilyArt {
  readonly name: string;
  readonly token: string;
  readonly endMark: EndMark;
  readonly isDouble: boolean;
}

export interface DiagramOptions {
  readonly kinds: readonly KindArt[];
  readonly families: readonly FamilyArt[];
  /** Sentence for the live line, with {0} name, {1} kind, {2} neighbours left out, {3} neighbours on screen. */
  readonly cursorText: string;
  readonly kindNames: Readonly<Record<string, string>>;
}

/** The intents that .NET hears. */
export interface DiagramReference {
  invokeMethodAsync(method: 'OnNodeSelected', id: string): Promise<void>;
  invokeMethodAsync(method: 'OnEdgeSelected', key: string): Promise<void>;
  invokeMethodAsync(method: 'OnPairSelected', a: string, b: string): Promise<void>;
  invokeMethodAsync(method: 'OnSelectionCleared'): Promise<void>;
  invokeMethodAsync(method: 'OnExpandAsked', id: string): Promise<void>;
  invokeMethodAsync(method: 'OnNodeMoved', id: string, x: number, y: number): Promise<void>;
  invokeMethodAsync(method: 'OnCommand', command: DiagramCommand, id: string | null): Promise<void>;
  invokeMethodAsync(method: 'OnZoomed', percent: number): Promise<void>;
}

export type DiagramCommand = 'pin' | 'hide' | 'undo' | 'redo' | 'view' | 'panel' | 'keys';

export class ContractError extends Error {}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ContractError(`${what} is no object`);
  }
  return value as Fields;
}

function text(from: Fields, name: string): string {
  const value = from[name];
  if (typeof value !== 'string') {
    throw new ContractError(`${name} is no text`);
  }
  return value;
}

function textOrNull(from: Fields, name: string): string | null {
  return from[name] === null || from[name] === undefined ? null : text(from, name);
}

function flag(from: Fields, name: string): boolean {
  const value = from[name];
  if (typeof value !== 'boolean') {
    throw new ContractError(`${name} is neither true nor false`);
  }
  return value;
}

function finite(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new ContractError(`${name} is no finite number`);
  }
  return value;
}

function pairOrNull(from: Fields, name: string): readonly [number, number] | null {
  const value = from[name];
  if (value === null || value === undefined) {
    return null;
  }
  if (!Array.isArray(value) || value.length !== 2) {
    throw new ContractError(`${name} is no pair of numbers`);
  }
  return [finite(value[0], name), finite(value[1], name)];
}

function list<T>(from: Fields, name: string, read: (item: unknown) => T): T[] {
  const value = from[name];
  if (!Array.isArray(value)) {
    throw new ContractError(`${name} is no list`);
  }
  return value.map(read);
}

function oneOf<T extends string>(from: Fields, name: string, values: readonly T[]): T {
  const value = text(from, name);
  const found = values.find(candidate => candidate === value);
  if (found === undefined) {
    throw new ContractError(`${name} is '${value}', not one of ${values.join(', ')}`);
  }
  return found;
}

function readNode(item: unknown): DiagramNode {
  const from = fields(item, 'node');
  return {
    id: text(from, 'id'), kind: text(from, 'kind'), label: text(from, 'label'), note: text(from, 'note'),
    flag: textOrNull(from, 'flag'), more: finite(from['more'], 'more'),
    place: pairOrNull(from, 'place'), pin: pairOrNull(from, 'pin'),
  };
}

function readEdge(item: unknown): DiagramEdge {
  const from = fields(item, 'edge');
  return {
    key: text(from, 'key'), source: text(from, 'source'), target: text(from, 'target'), family: text(from, 'family'),
    group: text(from, 'group'), groupLabel: text(from, 'groupLabel'), label: text(from, 'label'), basis: oneOf(from, 'basis', ['stated', 'implied', 'inferred', 'none']),
    planned: flag(from, 'planned'), disagrees: flag(from, 'disagrees'),
  };
}

export function readData(value: unknown): DiagramData {
  const from = fields(value, 'data');
  return { focus: textOrNull(from, 'focus'), nodes: list(from, 'nodes', readNode), edges: list(from, 'edges', readEdge) };
}

export function readSelection(value: unknown): DiagramSelection {
  const from = fields(value, 'selection');
  const kind = oneOf(from, 'kind', ['none', 'node', 'edge', 'pair']);
  switch (kind) {
    case 'none': return { kind };
    case 'node': return { kind, id: text(from, 'id') };
    case 'edge': return { kind, key: text(from, 'key') };
    case 'pair': return { kind, a: text(from, 'a'), b: text(from, 'b') };
  }
}

export function readOptions(value: unknown): DiagramOptions {
  const from = fields(value, 'options');
  const names = fields(from['kindNames'], 'kindNames');
  return {
    kinds: list(from, 'kinds', item => {
      const art = fields(item, 'kind');
      return {
        kind: text(art, 'kind'), outline: text(art, 'outline'), glyph: text(art, 'glyph'),
        stroke: text(art, 'stroke'), fill: text(art, 'fill'), size: finite(art['size'], 'size'),
      };
    }),
    families: list(from, 'families', item => {
      const art = fields(item, 'family');
      return {
        name: text(art, 'name'), token: text(art, 'token'), isDouble: flag(art, 'isDouble'),
        endMark: oneOf(art, 'endMark', ['arrow', 'dot', 'bar', 'double-arrow', 'square', 'barbed', 'none']),
      };
    }),
    cursorText: text(from, 'cursorText'),
    kindNames: Object.fromEntries(Object.keys(names).map(key => [key, text(names, key)])),
  };
}
