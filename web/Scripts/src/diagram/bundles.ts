// Edges between the same two nodes: one bundle, drawn as strands with a count, or fanned out on demand.
import type { DiagramEdge } from './contract.ts';

export interface Bundle {
  readonly key: string;
  /** The lower of the two ids: bends and shifts are told from here, whatever way an edge runs. */
  readonly a: string;
  readonly b: string;
  readonly edges: readonly DiagramEdge[];
  /** Families in order of appearance, each once. */
  readonly families: readonly string[];
  readonly disagrees: boolean;
}

export const MAX_STRANDS = 4;

/** Height of one step of the fan, as a part of the distance between the nodes, and in pixels at the least. */
const FAN_STEP = 0.2;
const FAN_STEP_PIXELS = 54;
const FAN_MOST = 1.6;

export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

export function bundle(edges: readonly DiagramEdge[]): Map<string, Bundle> {
  const groups = new Map<string, DiagramEdge[]>();
  for (const edge of edges) {
    const key = pairKey(edge.source, edge.target);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [edge]);
    } else {
      group.push(edge);
    }
  }
  const bundles = new Map<string, Bundle>();
  for (const [key, group] of groups) {
    const first = group[0]!;
    const forward = first.source < first.target;
    bundles.set(key, {
      key,
      a: forward ? first.source : first.target,
      b: forward ? first.target : first.source,
      edges: group,
      families: [...new Set(group.map(edge => edge.family))],
      disagrees: group.some(edge => edge.disagrees),
    });
  }
  return bundles;
}

/** Bends of a fanned bundle, symmetric about the straight line. */
export function fanBend(index: number, count: number, length: number): number {
  const step = Math.max(FAN_STEP, FAN_STEP_PIXELS / Math.max(1, length));
  return (index - (count - 1) / 2) * Math.min(step, FAN_MOST / Math.max(1, count - 1));
}
