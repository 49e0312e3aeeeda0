// Asks the worker for positions: what is placed stays, what is new starts beside its neighbours.
import type { DiagramNode } from './contract.ts';
import type { LayoutAnswer, LayoutLink, LayoutNode } from './layoutContract.ts';
import type { Scene } from './scene.ts';

export type Positions = Readonly<Record<string, readonly [number, number]>>;

/** Distance from the middle at which places of the world pull, in units of the picture. */
const ANCHOR_X = 370;
const ANCHOR_Y = 270;

export interface Layout {
  place(scene: Scene, placed: ReadonlyMap<string, readonly [number, number]>, radiusOf: (node: DiagramNode) => number): Promise<Positions>;
  dispose(): void;
}

export function createLayout(): Layout {
  const worker = new Worker(new URL(import.meta.resolve('./layoutWorker.js')), { type: 'module' });
  const waiting = new Map<number, (positions: Positions) => void>();
  let ticket = 0;
  worker.addEventListener('message', (event: MessageEvent<LayoutAnswer>) => {
    waiting.get(event.data.ticket)?.(event.data.positions);
    waiting.delete(event.data.ticket);
  });
  return {
    place(scene, placed, radiusOf) {
      const anchors = anchorsOf(scene);
      const nodes = scene.data.nodes.map(node => layoutNode(node, scene, placed, radiusOf(node), anchors.get(node.id) ?? null));
      const links: LayoutLink[] = [...scene.bundles.values()].map(item => ({
        source: item.a, target: item.b, family: item.families[0] ?? '', count: item.edges.length,
      }));
      ticket += 1;
      const mine = ticket;
      return new Promise(resolve => {
        waiting.set(mine, resolve);
        worker.postMessage({ ticket: mine, nodes, links });
      });
    },
    dispose: () => worker.terminate(),
  };
}

function layoutNode(
  node: DiagramNode, scene: Scene, placed: ReadonlyMap<string, readonly [number, number]>, radius: number,
  anchor: readonly [number, number] | null): LayoutNode {
  const known = node.pin ?? placed.get(node.id);
  const [x, y] = known ?? startOf(node, scene, placed);
  const isFocus = node.id === scene.data.focus && placed.size === 0;
  return {
    id: node.id, radius, room: Math.max(node.label.length, node.note.length) * 3.4,
    x: isFocus ? 0 : x, y: isFocus ? 0 : y, fixed: known !== undefined || isFocus, anchor,
  };
}

/** Beside the neighbours that are placed already; a spiral for the very first picture, so that it is the same each time. */
function startOf(node: DiagramNode, scene: Scene, placed: ReadonlyMap<string, readonly [number, number]>): readonly [number, number] {
  const near = [...scene.neighboursOf(node.id)].map(id => placed.get(id)).filter(at => at !== undefined);
  const order = [...scene.nodes.keys()].indexOf(node.id) + 1;
  const angle = order * 2.399963;
  if (near.length === 0) {
    const distance = 40 * Math.sqrt(order);
    return [distance * Math.cos(angle), distance * Math.sin(angle)];
  }
  const x = near.reduce((sum, at) => sum + at[0], 0) / near.length;
  const y = near.reduce((sum, at) => sum + at[1], 0) / near.length;
  const away = Math.hypot(x, y) || 1;
  return [x + x / away * 90 + 30 * Math.cos(angle), y + y / away * 90 + 30 * Math.sin(angle)];
}

/** Countries keep their side of the picture: north above, east to the right of the focus, so that the map can be learnt. */
function anchorsOf(scene: Scene): Map<string, readonly [number, number]> {
  const anchors = new Map<string, readonly [number, number]>();
  const focus = scene.data.focus === null ? undefined : scene.nodes.get(scene.data.focus);
  if (focus?.place == null) {
    return anchors;
  }
  const [longitude, latitude] = focus.place;
  for (const node of scene.data.nodes) {
    if (node.place === null || node.id === focus.id) {
      continue;
    }
    const shrink = Math.cos(latitude * Math.PI / 180);
    const dx = (((node.place[0] - longitude + 540) % 360) - 180) * shrink;
    const dy = node.place[1] - latitude;
    const length = Math.hypot(dx, dy) || 1;
    anchors.set(node.id, [dx / length * ANCHOR_X, dy / length * ANCHOR_Y]);
  }
  return anchors;
}
