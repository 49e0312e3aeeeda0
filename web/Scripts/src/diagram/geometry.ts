// Curves of edges in viewport pixels: quadratic Bézier, straight where the bend is 0.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From the rim of one node to the rim of the other; `c` is the control point. */
export interface Curve {
  readonly a: Point;
  readonly c: Point;
  readonly b: Point;
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + (to.x - from.x) / length * distance, y: from.y + (to.y - from.y) / length * distance };
}

/**
 * @param bend height of the control point over the chord, as a part of its length; its sign picks the side
 * @param shift parallel displacement in pixels, for the strands of a bundle
 * @returns null where the nodes lie so close that nothing of the line is left
 */
export function curveBetween(
  from: Point, to: Point, fromRadius: number, toRadius: number, bend: number, shift: number): Curve | null {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length < fromRadius + toRadius + 6) {
    return null;
  }
  const nx = -dy / length;
  const ny = dx / length;
  const a0 = { x: from.x + nx * shift, y: from.y + ny * shift };
  const b0 = { x: to.x + nx * shift, y: to.y + ny * shift };
  const c = { x: (a0.x + b0.x) / 2 + nx * bend * length, y: (a0.y + b0.y) / 2 + ny * bend * length };
  return { a: towards(a0, c, fromRadius), c, b: towards(b0, c, toRadius) };
}

export function pointAt(curve: Curve, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * curve.a.x + 2 * u * t * curve.c.x + t * t * curve.b.x,
    y: u * u * curve.a.y + 2 * u * t * curve.c.y + t * t * curve.b.y,
  };
}

/** Angle in which the curve arrives at its end. */
export function endAngle(curve: Curve): number {
  return Math.atan2(curve.b.y - curve.c.y, curve.b.x - curve.c.x);
}

function distanceToSegment(p: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / squared));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

const HIT_SEGMENTS = 12;

export function distanceTo(curve: Curve, p: Point): number {
  let least = Infinity;
  let last = curve.a;
  for (let i = 1; i <= HIT_SEGMENTS; i++) {
    const next = pointAt(curve, i / HIT_SEGMENTS);
    least = Math.min(least, distanceToSegment(p, last, next));
    last = next;
  }
  return least;
}
