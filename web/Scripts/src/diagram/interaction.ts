// Mouse, touch and keyboard on the stage, turned into hover, drag and intents.
import type Graph from 'graphology';
import type Sigma from 'sigma';
import type { DiagramReference } from './contract.ts';
import type { Line } from './edgePainter.ts';
import type { Point } from './geometry.ts';
import { nearest, readKey } from './keys.ts';
import type { Picture } from './picture.ts';
import type { Scene } from './scene.ts';

export interface Stage {
  readonly element: HTMLElement;
  readonly reference: DiagramReference;
  readonly sigma: Sigma;
  readonly graph: Graph;
  readonly scene: Scene;
  readonly picture: () => Picture;
  readonly redraw: () => void;
  readonly announce: (id: string) => void;
  readonly moved: (id: string, at: readonly [number, number]) => void;
}

const HOVER_MS = 120;

/** @returns what stops listening */
export function listen(stage: Stage): () => void {
  const stops = [listenToNodes(stage), listenToLines(stage), listenToKeys(stage)];
  return () => stops.forEach(stop => stop());
}

function listenToNodes(stage: Stage): () => void {
  const { sigma, scene, reference, graph } = stage;
  let hover: ReturnType<typeof setTimeout> | undefined;
  let dragged: string | null = null;
  let moved = false;
  const setHover = (id: string | null): void => {
    clearTimeout(hover);
    hover = setTimeout(() => {
      scene.hovered = id;
      stage.redraw();
    }, HOVER_MS);
  };
  sigma.on('enterNode', ({ node }) => {
    stage.element.style.cursor = 'pointer';
    setHover(node);
  });
  sigma.on('leaveNode', () => {
    stage.element.style.cursor = '';
    setHover(null);
  });
  sigma.on('clickNode', ({ node }) => {
    if (!moved) {
      void reference.invokeMethodAsync('OnNodeSelected', node);
    }
  });
  sigma.on('doubleClickNode', payload => {
    payload.preventSigmaDefault();
    void reference.invokeMethodAsync('OnExpandAsked', payload.node);
  });
  sigma.on('downNode', payload => {
    dragged = payload.node;
    moved = false;
  });
  sigma.on('moveBody', ({ event }) => {
    if (dragged === null) {
      return;
    }
    moved = true;
    const at = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(dragged, { x: at.x, y: at.y });
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = (): void => {
    if (dragged !== null && moved && graph.hasNode(dragged)) {
      const { x, y } = graph.getNodeAttributes(dragged);
      stage.moved(dragged, [Number(x), Number(y)]);
      void reference.invokeMethodAsync('OnNodeMoved', dragged, Number(x), Number(y));
    }
    dragged = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  return () => clearTimeout(hover);
}

function listenToLines(stage: Stage): () => void {
  const { sigma, scene, reference } = stage;
  const lineAt = (point: Point): Line | null => stage.picture().lineAt(point);
  sigma.on('moveBody', ({ event }) => {
    const line = scene.hovered === null ? lineAt(event) : null;
    const key = line?.bundle.key ?? null;
    if (key !== scene.hoveredBundle) {
      scene.hoveredBundle = key;
      stage.element.style.cursor = key === null ? '' : 'pointer';
      stage.redraw();
    }
  });
  sigma.on('clickStage', ({ event }) => {
    const line = lineAt(event);
    if (line === null) {
      void reference.invokeMethodAsync('OnSelectionCleared');
    } else if (line.edge !== null) {
      void reference.invokeMethodAsync('OnEdgeSelected', line.edge.key);
    } else {
      void reference.invokeMethodAsync('OnPairSelected', line.bundle.a, line.bundle.b);
    }
  });
  sigma.on('doubleClickStage', payload => {
    const line = lineAt(payload.event);
    if (line !== null && line.bundle.edges.length > 1) {
      payload.preventSigmaDefault();
      scene.toggleFan(line.bundle.key);
      stage.redraw();
    }
  });
  return () => undefined;
}

function listenToKeys(stage: Stage): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const key = readKey(event);
    if (key === null || event.altKey) {
      return;
    }
    event.preventDefault();
    act(stage, key);
  };
  stage.element.addEventListener('keydown', onKey);
  return () => stage.element.removeEventListener('keydown', onKey);
}

function act(stage: Stage, key: NonNullable<ReturnType<typeof readKey>>): void {
  const { scene, reference } = stage;
  switch (key.kind) {
    case 'walk':
      walk(stage, key.dx, key.dy);
      break;
    case 'tie':
      nextTie(stage, key.step);
      break;
    case 'open':
      if (scene.cursor !== null && scene.isSelected(scene.cursor)) {
        void reference.invokeMethodAsync('OnCommand', 'panel', scene.cursor);
      } else if (scene.cursor !== null) {
        void reference.invokeMethodAsync('OnNodeSelected', scene.cursor);
      }
      break;
    case 'expand':
      if (scene.cursor !== null) {
        void reference.invokeMethodAsync('OnExpandAsked', scene.cursor);
      }
      break;
    case 'clear':
      void reference.invokeMethodAsync('OnSelectionCleared');
      break;
    case 'command':
      void reference.invokeMethodAsync('OnCommand', key.command, scene.cursor);
      break;
  }
}

function walk(stage: Stage, dx: number, dy: number): void {
  const points = new Map<string, Point>();
  for (const id of stage.scene.nodes.keys()) {
    const display = stage.sigma.getNodeDisplayData(id);
    if (display !== undefined) {
      points.set(id, stage.sigma.framedGraphToViewport({ x: display.x, y: display.y }));
    }
  }
  const from = stage.scene.cursor === null ? undefined : points.get(stage.scene.cursor);
  const next = from === undefined
    ? stage.scene.data.focus ?? stage.scene.data.nodes[0]?.id ?? null
    : nearest(from, dx, dy, points);
  moveCursor(stage, next);
}

/** Walks round the neighbours of the selected thing. */
function nextTie(stage: Stage, step: 1 | -1): void {
  const { scene } = stage;
  const centre = scene.selection.kind === 'node' ? scene.selection.id : scene.cursor;
  if (centre === null) {
    return;
  }
  const ties = [...scene.neighboursOf(centre)];
  const at = scene.cursor === null ? -1 : ties.indexOf(scene.cursor);
  moveCursor(stage, ties[(at + step + ties.length) % ties.length] ?? null);
}

function moveCursor(stage: Stage, id: string | null): void {
  if (id !== null) {
    stage.scene.cursor = id;
    stage.announce(id);
    stage.redraw();
  }
}
