// Draws the scene over sigma's camera: lines, things, labels, pills, badges, in that order, on one canvas.
import type Sigma from 'sigma';
import { type Line, EdgePainter, labelPlace, linesOf } from './edgePainter.ts';
import { distanceTo, type Point } from './geometry.ts';
import { LabelGrid } from './labels.ts';
import { NodePainter, type PlacedNode } from './nodePainter.ts';
import type { Scene } from './scene.ts';

/** Labels that are drawn whether they find room or not: one for so many pixels of the stage. */
const PIXELS_PER_LABEL = 26_000;
/** Single lines say what they are from this zoom on. */
const LINE_NAMES_FROM_ZOOM = 1.9;
const HIT_DISTANCE = 7;

export class Picture {
  private readonly sigma: Sigma;
  private readonly scene: Scene;
  private readonly edges: EdgePainter;
  private readonly nodes: NodePainter;
  private readonly context: CanvasRenderingContext2D;
  private lines: Line[] = [];
  /** Set while the camera moves on a machine without a GPU. */
  plain = false;

  constructor(sigma: Sigma, scene: Scene, edges: EdgePainter, nodes: NodePainter, context: CanvasRenderingContext2D) {
    this.sigma = sigma;
    this.scene = scene;
    this.edges = edges;
    this.nodes = nodes;
    this.context = context;
  }

  /** Over sigma's own marks and lines: names where there is room, and the mark of what is selected. */
  drawNames(): void {
    const { width, height } = this.clear();
    this.lines = [];
    const inView = [...this.placeNodes(width, height).values()].filter(item => isNear(item, width, height));
    inView.filter(item => item.selected || item.atCursor).forEach(item => this.nodes.drawMark(this.context, item));
    this.drawLabels(inView, 0);
  }

  draw(zoom: number): void {
    const { width, height } = this.clear();
    const context = this.context;
    const placed = this.placeNodes(width, height);
    this.drawLines(placed, zoom);
    const inView = [...placed.values()].filter(item => isNear(item, width, height));
    // What stands back is drawn first, the selected last.
    inView.sort((a, b) => Number(a.selected) - Number(b.selected) || a.strength.mark - b.strength.mark);
    inView.forEach(item => this.nodes.drawMark(context, item));
    if (!this.plain) {
      this.drawLabels(inView, width * height / PIXELS_PER_LABEL);
      this.drawPills(zoom);
      inView.forEach(item => this.nodes.drawBadges(context, item));
    }
  }

  private clear(): { width: number; height: number } {
    const { width, height } = this.sigma.getDimensions();
    const scale = this.context.canvas.width / width;
    this.context.setTransform(scale, 0, 0, scale, 0, 0);
    this.context.clearRect(0, 0, width, height);
    return { width, height };
  }

  /** The line under a point, nearest first; null where none is near enough. */
  lineAt(point: Point): Line | null {
    let best: Line | null = null;
    let least = HIT_DISTANCE;
    for (const line of this.lines) {
      const distance = distanceTo(line.curve, point);
      if (distance < least || (distance === least && line.selected)) {
        best = line;
        least = distance;
      }
    }
    return best;
  }

  private placeNodes(width: number, height: number): Map<string, PlacedNode> {
    const placed = new Map<string, PlacedNode>();
    for (const node of this.scene.data.nodes) {
      const display = this.sigma.getNodeDisplayData(node.id);
      if (display === undefined) {
        continue;
      }
      const at = this.sigma.framedGraphToViewport({ x: display.x, y: display.y });
      if (Math.abs(at.x) > 20 * width || Math.abs(at.y) > 20 * height) {
        continue;
      }
      placed.set(node.id, {
        node, at, radius: this.sigma.scaleSize(display.size), strength: this.scene.strengthOfNode(node.id),
        selected: this.scene.isSelected(node.id), atCursor: this.scene.cursor === node.id,
      });
    }
    return placed;
  }

  private drawLines(placed: ReadonlyMap<string, PlacedNode>, zoom: number): void {
    const selected = this.scene.selection.kind === 'edge' ? this.scene.selection.key : null;
    const lines: Line[] = [];
    for (const item of this.scene.bundles.values()) {
      const a = placed.get(item.a);
      const b = placed.get(item.b);
      if (a === undefined || b === undefined) {
        continue;
      }
      const fanned = this.scene.isFanned(item) || (item.edges.length > 1 && zoom >= LINE_NAMES_FROM_ZOOM);
      lines.push(...linesOf(item, fanned, a, b, this.scene.strengthOfBundle(item).line, selected));
    }
    lines.sort((left, right) => Number(left.selected) - Number(right.selected) || left.alpha - right.alpha);
    lines.forEach(line => this.edges.draw(this.context, line, this.plain));
    this.lines = lines;
  }

  private drawPills(zoom: number): void {
    const counted = new Set<string>();
    this.lines.forEach((line, index) => {
      const at = labelPlace(line.curve, line.bundle.edges.length > 1 ? index : 0);
      const item = line.bundle;
      const hovered = this.scene.hoveredBundle === item.key;
      const single = item.edges.length === 1;
      if (line.edge !== null && (line.selected || hovered || zoom >= LINE_NAMES_FROM_ZOOM || (!single && this.scene.isFanned(item)))) {
        this.edges.drawLinePill(this.context, line, at);
      } else if (single && item.disagrees) {
        this.edges.disagreement(this.context, at);
      } else if (!single && !counted.has(item.key) && !this.scene.isFanned(item)) {
        counted.add(item.key);
        this.edges.drawBundlePill(this.context, item, at, line.alpha < 0.3 ? line.alpha : 1);
      }
    });
  }

  private drawLabels(placed: readonly PlacedNode[], always: number): void {
    const grid = new LabelGrid();
    const byWeight = [...placed].sort((a, b) =>
      Number(b.selected) - Number(a.selected) || Number(b.atCursor) - Number(a.atCursor)
      || b.strength.label - a.strength.label || b.radius - a.radius || this.scene.neighboursOf(b.node.id).size - this.scene.neighboursOf(a.node.id).size);
    byWeight.forEach((item, index) => {
      const box = this.nodes.labelBox(this.context, item);
      const forced = item.selected || item.atCursor || this.scene.hovered === item.node.id || index < always;
      if (forced) {
        grid.take(box);
      }
      if (forced || grid.claim(box)) {
        this.nodes.drawLabel(this.context, item);
      }
    });
  }
}

function isNear(item: PlacedNode, width: number, height: number): boolean {
  const margin = 80;
  return item.at.x > -margin && item.at.x < width + margin && item.at.y > -margin && item.at.y < height + margin;
}
