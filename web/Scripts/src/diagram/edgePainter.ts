// Draws lines: colour by family, dash by how we know, end mark by family, strands and pills for bundles.
import { type Bundle, fanBend, MAX_STRANDS } from './bundles.ts';
import type { Basis, DiagramEdge, FamilyArt } from './contract.ts';
import { type Curve, curveBetween, endAngle, pointAt, type Point } from './geometry.ts';
import type { Palette } from './palette.ts';

export interface Line {
  readonly bundle: Bundle;
  /** The edge that the line stands for, or the first of its group; null for the strand of a bundle. */
  readonly edge: DiagramEdge | null;
  readonly label: string;
  readonly disagrees: boolean;
  readonly family: string;
  readonly curve: Curve;
  readonly alpha: number;
  readonly selected: boolean;
}

const STRAND_GAP = 4.2;
const DASHES: Readonly<Record<Basis, readonly number[]>> = { stated: [], implied: [7, 3], inferred: [2.5, 3], none: [1, 6] };
const PLANNED_DASH: readonly number[] = [0.1, 5];

export interface Ends {
  readonly at: Point;
  readonly radius: number;
}

/** The lines of one bundle: a single curve, a fan with one curve per edge, or parallel strands by family. */
export function linesOf(item: Bundle, fanned: boolean, a: Ends, b: Ends, alpha: number, selectedEdge: string | null): Line[] {
  const lines: Line[] = [];
  const length = Math.hypot(b.at.x - a.at.x, b.at.y - a.at.y);
  const add = (edge: DiagramEdge | null, family: string, bend: number, shift: number, group: readonly DiagramEdge[] = []): void => {
    const reversed = edge !== null && edge.source !== item.a;
    const [from, to] = reversed ? [b, a] : [a, b];
    const curve = curveBetween(from.at, to.at, from.radius + 2, to.radius + 4, reversed ? -bend : bend, shift);
    if (curve !== null) {
      lines.push({
        bundle: item, edge, family, curve, alpha, selected: edge !== null && edge.key === selectedEdge,
        label: group.length > 1 ? `${edge?.groupLabel ?? ''} · ${group.length}` : edge?.label ?? '',
        disagrees: group.length > 1 ? group.some(member => member.disagrees) : edge?.disagrees === true,
      });
    }
  };
  if (item.edges.length === 1) {
    add(item.edges[0]!, item.edges[0]!.family, 0, 0);
  } else if (fanned) {
    const groups = fanGroups(item, selectedEdge);
    groups.forEach((group, index) => add(group[0]!, group[0]!.family, fanBend(index, groups.length, length), 0, group));
  } else {
    const families = item.families.slice(0, MAX_STRANDS);
    families.forEach((family, index) => {
      const one = item.edges.filter(edge => edge.family === family);
      add(one.length === 1 && families.length === 1 ? one[0]! : null, family, 0, (index - (families.length - 1) / 2) * STRAND_GAP);
    });
  }
  return lines;
}

/** One line for each type, and for each edge of the type that holds the selected one. */
function fanGroups(item: Bundle, selectedEdge: string | null): ReadonlyArray<readonly DiagramEdge[]> {
  const groups = new Map<string, DiagramEdge[]>();
  for (const edge of item.edges) {
    const group = groups.get(edge.group);
    if (group === undefined) {
      groups.set(edge.group, [edge]);
    } else {
      group.push(edge);
    }
  }
  return [...groups.values()].flatMap(group => group.some(edge => edge.key === selectedEdge) ? group.map(edge => [edge]) : [group]);
}

export class EdgePainter {
  private readonly families: ReadonlyMap<string, FamilyArt>;
  private readonly palette: Palette;

  constructor(families: readonly FamilyArt[], palette: Palette) {
    this.families = new Map(families.map(art => [art.name, art]));
    this.palette = palette;
  }

  /** @param plain leaves out dashes, doubles and end marks, while the camera moves on a machine without a GPU */
  draw(context: CanvasRenderingContext2D, line: Line, plain: boolean): void {
    const art = this.families.get(line.family);
    const colour = this.palette.family(line.family);
    context.globalAlpha = line.alpha;
    context.lineCap = 'butt';
    if (line.selected) {
      this.stroke(context, line.curve, this.palette.selected, 14, []);
    }
    const width = line.selected ? 2.2 : line.edge === null ? 1.7 : 1.4;
    const dash = plain ? [] : dashOf(line);
    if (art?.isDouble === true && !plain && dash.length === 0) {
      this.stroke(context, line.curve, colour, width + 2.2, []);
      this.stroke(context, line.curve, this.palette.canvas, width, []);
    } else {
      context.lineCap = line.edge?.planned === true ? 'round' : 'butt';
      this.stroke(context, line.curve, colour, width, dash);
    }
    if (!plain && line.edge !== null && art !== undefined) {
      drawEnd(context, line.curve, art.endMark, colour);
    }
    context.globalAlpha = 1;
  }

  /** The count of a bundle with a strip of its families' colours, and the mark of a contradiction beside it. */
  drawBundlePill(context: CanvasRenderingContext2D, item: Bundle, at: Point, alpha: number): void {
    const count = String(item.edges.length);
    const width = count.length * 7 + 20;
    context.globalAlpha = alpha;
    this.capsule(context, at, width, 18, this.palette.raised, this.palette.controlLine, 1);
    this.write(context, count, at.x, at.y - 1, `600 11px ${this.palette.font}`, this.palette.text);
    const step = (width - 10) / item.families.length;
    item.families.forEach((family, index) => {
      context.fillStyle = this.palette.family(family);
      context.fillRect(at.x - width / 2 + 5 + index * step, at.y + 4.6, step - 0.8, 2.2);
    });
    if (item.disagrees) {
      this.disagreement(context, { x: at.x + width / 2 + 10, y: at.y });
    }
    context.globalAlpha = 1;
  }

  /** The name of one line, shown where lines are fanned out, hovered or selected. */
  drawLinePill(context: CanvasRenderingContext2D, line: Line, at: Point): void {
    if (line.edge === null) {
      return;
    }
    context.font = `${line.selected ? 600 : 500} 12px ${this.palette.font}`;
    const mark = line.disagrees ? 16 : 0;
    const width = context.measureText(line.label).width + 18 + mark;
    context.globalAlpha = Math.max(line.alpha, 0.6);
    this.capsule(
      context, at, width, 24, line.selected ? this.palette.selected : this.palette.raised,
      line.selected ? this.palette.accent : this.palette.family(line.family), line.selected ? 1.8 : 1);
    this.write(context, line.label, at.x + mark / 2, at.y, context.font, this.palette.text);
    if (line.disagrees) {
      this.write(context, '≠', at.x - width / 2 + 14, at.y, `700 14px ${this.palette.font}`, this.palette.danger);
    }
    context.globalAlpha = 1;
  }

  disagreement(context: CanvasRenderingContext2D, at: Point): void {
    context.beginPath();
    context.arc(at.x, at.y, 8, 0, 2 * Math.PI);
    context.fillStyle = this.palette.dangerBackground;
    context.strokeStyle = this.palette.danger;
    context.lineWidth = 1.2;
    context.fill();
    context.stroke();
    this.write(context, '≠', at.x, at.y, `700 12px ${this.palette.font}`, this.palette.danger);
  }

  private stroke(context: CanvasRenderingContext2D, curve: Curve, colour: string, width: number, dash: readonly number[]): void {
    context.beginPath();
    context.moveTo(curve.a.x, curve.a.y);
    context.quadraticCurveTo(curve.c.x, curve.c.y, curve.b.x, curve.b.y);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash(dash as number[]);
    context.stroke();
    context.setLineDash([]);
  }

  private capsule(
    context: CanvasRenderingContext2D, at: Point, width: number, height: number, fill: string, stroke: string, line: number): void {
    context.beginPath();
    context.roundRect(at.x - width / 2, at.y - height / 2, width, height, height / 2);
    context.fillStyle = fill;
    context.strokeStyle = stroke;
    context.lineWidth = line;
    context.fill();
    context.stroke();
  }

  private write(context: CanvasRenderingContext2D, text: string, x: number, y: number, font: string, colour: string): void {
    context.font = font;
    context.fillStyle = colour;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(text, x, y + 0.5);
  }
}

/** Places along a steep line for its name, in turn: names are wide, and side by side they would cover each other. */
const LABEL_TURNS: readonly number[] = [0.5, 0.36, 0.64];

/** The middle of the line; for the lines of a steep fan, one of three places in turn. */
export function labelPlace(curve: Curve, turn: number): Point {
  const steep = Math.abs(curve.b.y - curve.a.y) > Math.abs(curve.b.x - curve.a.x);
  return pointAt(curve, steep ? LABEL_TURNS[turn % LABEL_TURNS.length] ?? 0.5 : 0.5);
}

function dashOf(line: Line): readonly number[] {
  if (line.edge === null) {
    return strandDash(line);
  }
  return line.edge.planned ? PLANNED_DASH : DASHES[line.edge.basis];
}

/** A strand is dashed only when everything that it stands for is. */
function strandDash(line: Line): readonly number[] {
  const behind = line.bundle.edges.filter(edge => edge.family === line.family);
  const first = behind[0];
  if (first === undefined) {
    return [];
  }
  if (behind.every(edge => edge.planned)) {
    return PLANNED_DASH;
  }
  return behind.every(edge => edge.basis === first.basis) ? DASHES[first.basis] : [];
}

function drawEnd(context: CanvasRenderingContext2D, curve: Curve, mark: FamilyArt['endMark'], colour: string): void {
  context.save();
  context.translate(curve.b.x, curve.b.y);
  context.rotate(endAngle(curve));
  context.fillStyle = colour;
  context.beginPath();
  switch (mark) {
    case 'arrow':
      polygon(context, [[-7.5, -3.2], [0, 0], [-7.5, 3.2]]);
      break;
    case 'barbed':
      polygon(context, [[-7.5, -3.4], [0, 0], [-7.5, 3.4], [-5.5, 0]]);
      break;
    case 'double-arrow':
      polygon(context, [[-8.5, -3], [-4, 0], [-8.5, 3]]);
      polygon(context, [[-4.5, -3], [0, 0], [-4.5, 3]]);
      break;
    case 'dot':
      context.arc(-2.5, 0, 2.7, 0, 2 * Math.PI);
      break;
    case 'bar':
      context.rect(-2.2, -3.8, 2.2, 7.6);
      break;
    case 'square':
      context.rect(-5, -2.5, 5, 5);
      break;
    case 'none':
      break;
  }
  context.fill();
  context.restore();
}

function polygon(context: CanvasRenderingContext2D, points: ReadonlyArray<readonly [number, number]>): void {
  points.forEach(([x, y], index) => index === 0 ? context.moveTo(x, y) : context.lineTo(x, y));
  context.closePath();
}
