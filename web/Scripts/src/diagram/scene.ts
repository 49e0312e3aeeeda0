// What is in the picture and how strongly each thing shows: data, selection and hover in one place, without drawing.
import { bundle, type Bundle, pairKey } from './bundles.ts';
import type { DiagramData, DiagramEdge, DiagramNode, DiagramSelection } from './contract.ts';

/** Strength of marks, lines and labels, 0 to 1. */
export interface Strength {
  readonly mark: number;
  readonly line: number;
  readonly label: number;
}

const FULL: Strength = { mark: 1, line: 0.95, label: 1 };
const REST: Strength = { mark: 1, line: 0.62, label: 1 };
/** While a line is asked about, everything else steps back. */
const BACK: Strength = { mark: 0.28, line: 0.12, label: 0.38 };
/** While something is hovered, what it does not touch steps back a little. */
const ASIDE: Strength = { mark: 0.45, line: 0.2, label: 0.5 };

export class Scene {
  data: DiagramData = { focus: null, nodes: [], edges: [] };
  nodes: ReadonlyMap<string, DiagramNode> = new Map();
  edges: ReadonlyMap<string, DiagramEdge> = new Map();
  bundles: ReadonlyMap<string, Bundle> = new Map();
  selection: DiagramSelection = { kind: 'none' };
  hovered: string | null = null;
  hoveredBundle: string | null = null;
  /** The node that the arrow keys stand on. */
  cursor: string | null = null;
  private neighbours: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  private readonly fanned = new Set<string>();

  setData(data: DiagramData): void {
    this.data = data;
    this.nodes = new Map(data.nodes.map(node => [node.id, node]));
    const edges = data.edges.filter(edge => this.nodes.has(edge.source) && this.nodes.has(edge.target));
    this.edges = new Map(edges.map(edge => [edge.key, edge]));
    this.bundles = bundle(edges);
    const neighbours = new Map<string, Set<string>>(data.nodes.map(node => [node.id, new Set<string>()]));
    for (const edge of edges) {
      neighbours.get(edge.source)?.add(edge.target);
      neighbours.get(edge.target)?.add(edge.source);
    }
    this.neighbours = neighbours;
    if (this.cursor !== null && !this.nodes.has(this.cursor)) {
      this.cursor = null;
    }
    this.hovered = null;
    this.hoveredBundle = null;
  }

  neighboursOf(id: string): ReadonlySet<string> {
    return this.neighbours.get(id) ?? new Set();
  }

  /** Key of the pair that the selection is about; null when it is about none. */
  selectedPair(): string | null {
    switch (this.selection.kind) {
      case 'pair': return pairKey(this.selection.a, this.selection.b);
      case 'edge': {
        const edge = this.edges.get(this.selection.key);
        return edge === undefined ? null : pairKey(edge.source, edge.target);
      }
      default: return null;
    }
  }

  isFanned(item: Bundle): boolean {
    return item.edges.length > 1 && (this.fanned.has(item.key) || this.selectedPair() === item.key);
  }

  toggleFan(key: string): void {
    if (!this.fanned.delete(key)) {
      this.fanned.add(key);
    }
  }

  isSelected(id: string): boolean {
    return this.selection.kind === 'node' && this.selection.id === id;
  }

  strengthOfNode(id: string): Strength {
    const pair = this.selectedPair();
    if (pair !== null) {
      const [a, b] = pair.split('\n');
      return id === a || id === b ? FULL : this.neighboursOf(a!).has(id) && this.neighboursOf(b!).has(id) ? FULL : BACK;
    }
    if (this.hovered !== null) {
      return id === this.hovered || this.neighboursOf(this.hovered).has(id) ? FULL : ASIDE;
    }
    return FULL;
  }

  strengthOfBundle(item: Bundle): Strength {
    const pair = this.selectedPair();
    if (pair !== null) {
      const [a, b] = pair.split('\n');
      const touches = (id: string): boolean => id === a || id === b;
      const shared = (id: string): boolean => this.neighboursOf(a!).has(id) && this.neighboursOf(b!).has(id);
      return item.key === pair ? FULL : (touches(item.a) && shared(item.b)) || (touches(item.b) && shared(item.a)) ? REST : BACK;
    }
    if (this.hoveredBundle === item.key) {
      return FULL;
    }
    if (this.hovered !== null) {
      return item.a === this.hovered || item.b === this.hovered ? FULL : ASIDE;
    }
    const chosen = this.selection.kind === 'node' ? this.selection.id : null;
    return chosen !== null && (item.a === chosen || item.b === chosen) ? FULL : REST;
  }
}
