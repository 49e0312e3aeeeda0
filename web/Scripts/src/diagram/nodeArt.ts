// Draws the marks of things once each, as bitmaps that every frame can stamp at any size and strength.
import type { DiagramNode, KindArt } from './contract.ts';
import type { Palette } from './palette.ts';

/** Half of the art's own box; the outline of a mark of radius 1 reaches ART_RADIUS. */
const ART_BOX = 14;
const ART_RADIUS = 11;
const BITMAP_PIXELS = 128;

export class NodeArt {
  private readonly kinds: ReadonlyMap<string, KindArt>;
  private readonly bitmaps = new Map<string, HTMLCanvasElement>();
  private readonly palette: Palette;
  private readonly onLoaded: () => void;

  constructor(kinds: readonly KindArt[], palette: Palette, onLoaded: () => void) {
    this.kinds = new Map(kinds.map(art => [art.kind, art]));
    this.palette = palette;
    this.onLoaded = onLoaded;
  }

  /** Design token of the kind's colour. */
  strokeOf(kind: string): string {
    return this.kinds.get(kind)?.stroke ?? '--text-3';
  }

  sizeOf(kind: string): number {
    return this.kinds.get(kind)?.size ?? 10;
  }

  draw(context: CanvasRenderingContext2D, node: DiagramNode, x: number, y: number, radius: number): void {
    const bitmap = node.flag === null ? this.kindBitmap(node.kind) : this.flagBitmap(node.kind, node.flag);
    const half = radius * ART_BOX / ART_RADIUS;
    context.drawImage(bitmap, x - half, y - half, 2 * half, 2 * half);
  }

  private kindBitmap(kind: string): HTMLCanvasElement {
    return this.cached(`kind ${kind}`, bitmap => {
      const art = this.kinds.get(kind);
      const stroke = this.palette.token(art?.stroke ?? '--text-3');
      const fill = this.palette.token(art?.fill ?? '--hover');
      this.paint(bitmap, svg(
        `<g fill="${fill}" stroke="${stroke}" stroke-width="1.6" stroke-linejoin="round">${art?.outline ?? '<circle r="9"/>'}</g>`
        + `<g fill="${stroke}">${art?.glyph ?? ''}</g>`), () => undefined);
    });
  }

  private flagBitmap(kind: string, address: string): HTMLCanvasElement {
    return this.cached(`flag ${kind} ${address}`, bitmap => {
      const hexagon = kind === 'Organization';
      ring(bitmap, hexagon, this.palette.canvas, this.palette.token(this.kinds.get(kind)?.stroke ?? '--k-country'));
      this.paint(bitmap, address, context => clipTo(context, hexagon));
    });
  }

  private cached(key: string, make: (bitmap: HTMLCanvasElement) => void): HTMLCanvasElement {
    let bitmap = this.bitmaps.get(key);
    if (bitmap === undefined) {
      bitmap = document.createElement('canvas');
      bitmap.width = bitmap.height = BITMAP_PIXELS;
      this.bitmaps.set(key, bitmap);
      make(bitmap);
    }
    return bitmap;
  }

  /** Adds an image to a bitmap when it has come; an image that does not come leaves the ring alone. */
  private paint(bitmap: HTMLCanvasElement, address: string, clip: (context: CanvasRenderingContext2D) => void): void {
    const image = new Image();
    image.onload = () => {
      const context = boxed(bitmap);
      context.save();
      clip(context);
      context.drawImage(image, -ART_BOX, -ART_BOX, 2 * ART_BOX, 2 * ART_BOX);
      context.restore();
      this.onLoaded();
    };
    image.src = address;
  }
}

function svg(content: string): string {
  const box = `${-ART_BOX} ${-ART_BOX} ${2 * ART_BOX} ${2 * ART_BOX}`;
  return 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${BITMAP_PIXELS}" height="${BITMAP_PIXELS}" viewBox="${box}">${content}</svg>`);
}

/** The bitmap's context in art units, origin in the middle. */
function boxed(bitmap: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = bitmap.getContext('2d')!;
  const scale = BITMAP_PIXELS / (2 * ART_BOX);
  context.setTransform(scale, 0, 0, scale, BITMAP_PIXELS / 2, BITMAP_PIXELS / 2);
  return context;
}

function outline(context: CanvasRenderingContext2D, hexagon: boolean, radius: number): void {
  context.beginPath();
  if (!hexagon) {
    context.arc(0, 0, radius, 0, 2 * Math.PI);
    return;
  }
  for (let corner = 0; corner < 6; corner++) {
    const angle = (30 + corner * 60) * Math.PI / 180;
    context.lineTo(radius * 1.06 * Math.cos(angle), radius * 1.06 * Math.sin(angle));
  }
  context.closePath();
}

function ring(bitmap: HTMLCanvasElement, hexagon: boolean, fill: string, stroke: string): void {
  const context = boxed(bitmap);
  outline(context, hexagon, ART_RADIUS);
  context.fillStyle = fill;
  context.strokeStyle = stroke;
  context.lineWidth = 1.1;
  context.lineJoin = 'round';
  context.fill();
  context.stroke();
}

function clipTo(context: CanvasRenderingContext2D, hexagon: boolean): void {
  outline(context, hexagon, ART_RADIUS - 1.5);
  context.clip();
}
