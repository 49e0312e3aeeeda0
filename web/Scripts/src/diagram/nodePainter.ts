// Draws things: the mark, its selection ring, the badge of neighbours left out, the pin, and the label.
import type { DiagramNode } from './contract.ts';
import type { Point } from './geometry.ts';
import type { NodeArt } from './nodeArt.ts';
import type { Palette } from './palette.ts';
import type { Strength } from './scene.ts';

export interface PlacedNode {
  readonly node: DiagramNode;
  readonly at: Point;
  readonly radius: number;
  readonly strength: Strength;
  readonly selected: boolean;
  readonly atCursor: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const LINE_HEIGHT = 13;
const HALO = 3.2;
/** What stands further back than this keeps its badges to itself. */
const BADGE_STRENGTH = 0.4;

export class NodePainter {
  private readonly art: NodeArt;
  private readonly palette: Palette;
  private readonly widths = new Map<string, number>();

  constructor(art: NodeArt, palette: Palette) {
    this.art = art;
    this.palette = palette;
  }

  drawMark(context: CanvasRenderingContext2D, placed: PlacedNode): void {
    const { node, at, radius, strength } = placed;
    if (placed.selected || placed.atCursor) {
      context.beginPath();
      context.arc(at.x, at.y, radius + 7, 0, 2 * Math.PI);
      if (placed.selected) {
        context.fillStyle = this.palette.selected;
        context.fill();
      }
      context.strokeStyle = this.palette.accent;
      context.lineWidth = placed.selected ? 2.5 : 2;
      context.setLineDash(placed.atCursor && !placed.selected ? [4, 3] : []);
      context.stroke();
      context.setLineDash([]);
    }
    context.globalAlpha = strength.mark;
    this.art.draw(context, node, at.x, at.y, radius);
    context.globalAlpha = 1;
  }

  drawBadges(context: CanvasRenderingContext2D, placed: PlacedNode): void {
    const { node, at, radius, strength } = placed;
    if (strength.mark < BADGE_STRENGTH) {
      return;
    }
    context.globalAlpha = strength.mark;
    if (node.more > 0) {
      const text = `+${node.more}`;
      const width = (text.length - 1) * 6 + 12;
      const x = at.x + radius * 0.82;
      const y = at.y - radius * 0.82;
      context.beginPath();
      context.roundRect(x - width / 2, y - 7.5, width, 15, 7.5);
      context.fillStyle = this.palette.ink;
      context.strokeStyle = this.palette.canvas;
      context.lineWidth = 1.5;
      context.fill();
      context.stroke();
      this.text(context, text, x, y + 0.5, `600 10px ${this.palette.font}`, this.palette.surface);
    }
    if (node.pin !== null) {
      this.drawPin(context, at.x - radius - 5, at.y - radius * 0.8 - 4);
    }
    context.globalAlpha = 1;
  }

  /** Room that the label takes, for keeping labels apart. */
  labelBox(context: CanvasRenderingContext2D, placed: PlacedNode): Box {
    const lines = linesOf(placed.node);
    const width = Math.max(...lines.map((line, index) => this.width(context, line, this.labelFont(placed, index))));
    return { x: placed.at.x - width / 2, y: this.labelTop(placed), width, height: lines.length * LINE_HEIGHT };
  }

  drawLabel(context: CanvasRenderingContext2D, placed: PlacedNode): void {
    context.globalAlpha = placed.strength.label;
    context.lineJoin = 'round';
    context.lineWidth = HALO;
    context.strokeStyle = this.palette.canvas;
    linesOf(placed.node).forEach((line, index) => {
      const y = this.labelTop(placed) + LINE_HEIGHT * (index + 0.5);
      context.font = this.labelFont(placed, index);
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.strokeText(line, placed.at.x, y);
      context.fillStyle = index === 0 ? this.palette.text : this.palette.text2;
      context.fillText(line, placed.at.x, y);
    });
    context.globalAlpha = 1;
  }

  private labelTop(placed: PlacedNode): number {
    return placed.at.y + placed.radius * (isDiamond(placed.node.kind) ? 1.15 : 1) + (placed.selected ? 9 : 5);
  }

  private labelFont(placed: PlacedNode, line: number): string {
    if (line > 0) {
      return `400 11px ${this.palette.font}`;
    }
    const strong = placed.node.kind === 'Country' || placed.selected;
    const size = placed.selected ? 13 : placed.node.kind === 'Country' ? 12 : 11.5;
    return `${strong ? 600 : 500} ${size}px ${this.palette.font}`;
  }

  private width(context: CanvasRenderingContext2D, text: string, font: string): number {
    const key = `${font}\n${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      this.widths.set(key, width);
    }
    return width;
  }

  private drawPin(context: CanvasRenderingContext2D, x: number, y: number): void {
    context.save();
    context.translate(x - 7, y - 7);
    context.scale(0.58, 0.58);
    context.fillStyle = this.palette.canvas;
    context.strokeStyle = this.palette.text2;
    context.lineWidth = 2;
    context.lineJoin = 'round';
    const path = new Path2D('M9 3h6l-1 7 3.5 3.5h-11L10 10zM12 13.5V21');
    context.fill(path);
    context.stroke(path);
    context.restore();
  }

  private text(context: CanvasRenderingContext2D, text: string, x: number, y: number, font: string, colour: string): void {
    context.font = font;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = colour;
    context.fillText(text, x, y);
  }
}

function linesOf(node: DiagramNode): readonly string[] {
  return node.note === '' ? [node.label] : [node.label, node.note];
}

function isDiamond(kind: string): boolean {
  return kind === 'Visit' || kind === 'Meeting' || kind === 'Event';
}
