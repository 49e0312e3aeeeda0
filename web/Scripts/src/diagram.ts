// The diagram: one handle per element. .NET sends data and selection, and hears intents; camera, hover and drag stay here.
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { animateNodes } from 'sigma/utils';
import { CameraControl, duration, type Insets, LEAST_ZOOM, MOST_ZOOM, WORLD } from './diagram/camera.ts';
import { type DiagramData, type DiagramNode, type DiagramOptions, type DiagramReference, readData, readOptions, readSelection } from './diagram/contract.ts';
import { EdgePainter } from './diagram/edgePainter.ts';
import type { Point } from './diagram/geometry.ts';
import { hasGpu } from './diagram/gpu.ts';
import { listen } from './diagram/interaction.ts';
import { createLayout } from './diagram/layout.ts';
import { NodeArt } from './diagram/nodeArt.ts';
import { NodePainter } from './diagram/nodePainter.ts';
import { type Palette, readPalette } from './diagram/palette.ts';
import { Picture } from './diagram/picture.ts';
import { Scene } from './diagram/scene.ts';

export interface DiagramHandle {
  update(data: unknown): Promise<void>;
  select(selection: unknown): void;
  fit(): Promise<void>;
  zoomBy(factor: number): Promise<void>;
  toggleFan(a: string, b: string): void;
  /** Reads the colours again, after the theme has changed. */
  repaint(): void;
  focus(): void;
  /** Zoom in pixels for one unit of the picture. */
  zoom(): number;
  /** Where a thing lies, in units of the picture; null where it is not shown. */
  placeOf(id: string): readonly [number, number] | null;
  /** Where a thing is drawn, in pixels of the element; null where it is not shown. For tests and menus. */
  whereIs(id: string): Point | null;
  dispose(): void;
}

/** Above this many things sigma draws plain marks and lines by WebGL, and the rich picture stays away. */
const RICH_LIMIT = 1_500;
/** Radius of the plain marks of a large picture. */
const PLAIN_RADIUS = 4;
const FIT_INSETS: Insets = { top: 64, right: 64, bottom: 72, left: 64 };

export function create(element: HTMLElement, reference: DiagramReference, optionsValue: unknown): DiagramHandle {
  return new Diagram(element, reference, readOptions(optionsValue));
}

/** Lines of a large picture let each other through; else they become one mass. */
function translucent(colour: string): string {
  return colour.replace(/^rgb\((.*)\)$/, 'rgba($1, 0.3)');
}

class Diagram implements DiagramHandle {
  private readonly element: HTMLElement;
  private readonly options: DiagramOptions;
  private readonly graph = new MultiDirectedGraph();
  private readonly scene = new Scene();
  private readonly layout = createLayout();
  private readonly sigma: Sigma;
  private readonly camera: CameraControl;
  private readonly context: CanvasRenderingContext2D;
  private readonly slow = !hasGpu();
  private readonly stopListening: () => void;
  private readonly sizes: ResizeObserver;
  private readonly positions = new Map<string, readonly [number, number]>();
  private palette: Palette;
  private art: NodeArt;
  private picture: Picture;
  private settle: ReturnType<typeof setTimeout> | undefined;
  private updates = 0;
  /** Until a person moves the camera, the picture keeps itself fitted: the panel opens after the first drawing. */
  private untouched = true;

  constructor(element: HTMLElement, reference: DiagramReference, options: DiagramOptions) {
    this.element = element;
    this.options = options;
    this.sigma = new Sigma(this.graph, element, {
      renderLabels: false,
      stagePadding: 0,
      allowInvalidContainer: true,
      defaultDrawNodeHover: () => undefined,
      defaultEdgeType: 'line',
      doubleClickZoomingRatio: 1.6,
      zoomToSizeRatioFunction: ratio => this.sizeRatio(ratio),
      nodeReducer: (_id, data) => this.isRich() ? { ...data, color: 'rgba(0,0,0,0)' } : data,
      edgeReducer: (_key, data) => ({ ...data, hidden: this.isRich() }),
    });
    this.sigma.setCustomBBox({ x: [-WORLD, WORLD], y: [-WORLD, WORLD] });
    this.sigma.refresh();
    this.camera = new CameraControl(this.sigma);
    this.sigma.createCanvas('kg-picture', { beforeLayer: 'mouse', style: { position: 'absolute', inset: '0' } });
    this.context = this.sigma.getCanvases()['kg-picture']!.getContext('2d')!;
    [this.palette, this.art, this.picture] = this.paint();
    this.sigma.on('afterRender', () => this.draw());
    this.sigma.on('resize', () => this.onResized());
    for (const gesture of ['wheel', 'pointerdown', 'touchstart'] as const) {
      element.addEventListener(gesture, () => { this.untouched = false; }, { passive: true, capture: true });
    }
    this.sigma.getCamera().on('updated', () => this.onCameraMoved(reference));
    this.resizeCanvas();
    // sigma looks at the window's size only; the panel changes the stage's.
    this.sizes = new ResizeObserver(() => {
      this.sigma.resize();
      this.sigma.scheduleRender();
    });
    this.sizes.observe(element);
    this.stopListening = listen({
      element, reference, sigma: this.sigma, graph: this.graph, scene: this.scene,
      picture: () => this.picture, redraw: () => this.sigma.scheduleRender(),
      announce: id => this.announce(id), moved: (id, at) => this.positions.set(id, at),
    });
    (element as HTMLElement & { diagram?: DiagramHandle }).diagram = this;
  }

  async update(value: unknown): Promise<void> {
    const data = readData(value);
    const first = this.positions.size === 0;
    this.updates += 1;
    const mine = this.updates;
    this.scene.setData(data);
    const known = new Set([...this.positions.keys()]);
    for (const node of data.nodes) {
      if (node.pin !== null) {
        this.positions.set(node.id, node.pin);
      }
    }
    const missing = data.nodes.some(node => !this.positions.has(node.id));
    const placed = missing
      ? await this.layout.place(this.scene, this.placedNow(data), node => this.radiusOf(node))
      : Object.fromEntries(this.positions);
    if (mine !== this.updates) {
      return; // a newer picture is on its way
    }
    for (const [id, at] of Object.entries(placed)) {
      this.positions.set(id, at);
    }
    this.rebuild(data, known, first);
    if (first) {
      await this.fitNow(false);
    }
    this.element.dataset['things'] = String(this.scene.nodes.size);
    this.element.dataset['lines'] = String(this.scene.edges.size);
    this.element.dataset['state'] = 'ready';
  }

  select(value: unknown): void {
    this.scene.selection = readSelection(value);
    if (this.scene.selection.kind === 'node') {
      this.scene.cursor = this.scene.selection.id;
    }
    this.sigma.scheduleRender();
  }

  fit(): Promise<void> {
    return this.fitNow(true);
  }

  zoomBy(factor: number): Promise<void> {
    this.untouched = false;
    return this.camera.zoomBy(factor);
  }

  toggleFan(a: string, b: string): void {
    this.scene.toggleFan(a < b ? `${a}\n${b}` : `${b}\n${a}`);
    this.sigma.scheduleRender();
  }

  repaint(): void {
    [this.palette, this.art, this.picture] = this.paint();
    for (const node of this.scene.data.nodes) {
      this.graph.setNodeAttribute(node.id, 'color', this.markColour(node.kind));
    }
    for (const edge of this.scene.edges.values()) {
      this.graph.setEdgeAttribute(edge.key, 'color', this.lineColour(edge.family));
    }
    this.sigma.refresh();
  }

  focus(): void {
    this.element.focus();
  }

  zoom(): number {
    return this.camera.zoom();
  }

  placeOf(id: string): readonly [number, number] | null {
    return this.graph.hasNode(id) ? this.positions.get(id) ?? null : null;
  }

  whereIs(id: string): Point | null {
    const display = this.sigma.getNodeDisplayData(id);
    return display === undefined ? null : this.sigma.framedGraphToViewport({ x: display.x, y: display.y });
  }

  dispose(): void {
    clearTimeout(this.settle);
    this.sizes.disconnect();
    this.stopListening();
    this.layout.dispose();
    this.sigma.kill();
    delete (this.element as HTMLElement & { diagram?: DiagramHandle }).diagram;
  }

  private isRich(): boolean {
    return this.scene.nodes.size <= RICH_LIMIT;
  }

  private paint(): [Palette, NodeArt, Picture] {
    const palette = readPalette(this.element, this.options.families);
    const art = new NodeArt(this.options.kinds, palette, () => this.sigma.scheduleRender());
    const picture = new Picture(
      this.sigma, this.scene, new EdgePainter(this.options.families, palette), new NodePainter(art, palette), this.context);
    return [palette, art, picture];
  }

  /** Marks grow with the square root of the zoom, within bounds that keep them readable. */
  private sizeRatio(ratio: number): number {
    const fullSize = this.camera === undefined ? 1 : this.camera.ratioAtFullSize();
    return Math.max(0.55, Math.min(1.7, Math.sqrt(ratio / fullSize)));
  }

  private radiusOf(node: DiagramNode): number {
    const ties = this.scene.neighboursOf(node.id).size;
    const size = this.art.sizeOf(node.kind);
    const most = node.kind === 'Country' ? 14 : 7;
    const focus = node.id === this.scene.data.focus ? 6 : 0;
    return size + Math.min(most, 1.9 * Math.sqrt(Math.max(0, ties - 1))) + focus;
  }

  private placedNow(data: DiagramData): Map<string, readonly [number, number]> {
    return new Map(data.nodes.flatMap(node => {
      const at = this.positions.get(node.id);
      return at === undefined ? [] : [[node.id, at] as const];
    }));
  }

  private rebuild(data: DiagramData, known: ReadonlySet<string>, first: boolean): void {
    this.graph.clear();
    const grow: Record<string, { x: number; y: number }> = {};
    for (const node of data.nodes) {
      const [x, y] = this.positions.get(node.id) ?? [0, 0];
      const parent = first || known.has(node.id) ? undefined : this.growFrom(node.id, known);
      this.graph.addNode(node.id, { x: parent?.[0] ?? x, y: parent?.[1] ?? y, size: this.isRich() ? this.radiusOf(node) : PLAIN_RADIUS, color: this.markColour(node.kind) });
      if (parent !== undefined) {
        grow[node.id] = { x, y };
      }
    }
    for (const edge of this.scene.edges.values()) {
      this.graph.addEdgeWithKey(edge.key, edge.source, edge.target, { size: 1, color: this.lineColour(edge.family) });
    }
    if (Object.keys(grow).length > 0 && duration() > 0) {
      animateNodes(this.graph, grow, { duration: duration() });
    } else {
      for (const [id, at] of Object.entries(grow)) {
        this.graph.mergeNodeAttributes(id, at);
      }
    }
  }

  // Colours for sigma's own programs, which draw what is too much for the rich picture.
  private markColour(kind: string): string {
    return this.palette.token(this.art.strokeOf(kind));
  }

  private lineColour(family: string): string {
    return translucent(this.palette.family(family));
  }

  private growFrom(id: string, known: ReadonlySet<string>): readonly [number, number] | undefined {
    const parent = [...this.scene.neighboursOf(id)].find(other => known.has(other));
    return parent === undefined ? undefined : this.positions.get(parent);
  }

  private fitNow(animated: boolean): Promise<void> {
    const points = this.scene.data.nodes.flatMap(node => {
      const at = this.positions.get(node.id);
      return at === undefined ? [] : [{ x: at[0], y: at[1] }];
    });
    const wide = this.element.clientWidth > 760;
    return this.camera.fit(points, { ...FIT_INSETS, left: wide ? 296 : 40, right: wide ? 90 : 40 }, animated);
  }

  private draw(): void {
    if (this.isRich()) {
      this.picture.draw(this.camera.zoom());
    } else {
      this.picture.drawNames();
    }
  }

  private onCameraMoved(reference: DiagramReference): void {
    this.picture.plain = this.slow && this.scene.edges.size > 150;
    clearTimeout(this.settle);
    this.settle = setTimeout(() => {
      this.picture.plain = false;
      this.sigma.scheduleRender();
      void reference.invokeMethodAsync('OnZoomed', Math.round(this.camera.zoom() * 100));
    }, 140);
    const camera = this.sigma.getCamera();
    const full = this.camera.ratioAtFullSize();
    camera.minRatio = full / MOST_ZOOM;
    camera.maxRatio = full / LEAST_ZOOM;
  }

  private onResized(): void {
    this.resizeCanvas();
    if (this.untouched && this.positions.size > 0) {
      void this.fitNow(false);
    }
  }

  private resizeCanvas(): void {
    const { width, height } = this.sigma.getDimensions();
    const canvas = this.context.canvas;
    canvas.width = width * devicePixelRatio;
    canvas.height = height * devicePixelRatio;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    this.sigma.scheduleRender();
  }

  /** The live line: where the arrow keys stand, in words. */
  private announce(id: string): void {
    const node = this.scene.nodes.get(id);
    const line = this.element.parentElement?.querySelector('[data-live]');
    if (node === undefined || !(line instanceof HTMLElement)) {
      return;
    }
    const parts = [node.label, this.options.kindNames[node.kind] ?? node.kind, String(node.more), String(this.scene.neighboursOf(id).size)];
    line.textContent = this.options.cursorText.replace(/\{(\d)\}/g, (_, index: string) => parts[Number(index)] ?? '');
  }
}
