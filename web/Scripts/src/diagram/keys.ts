// The keyboard on the stage: arrows walk from thing to thing, letters act on the one they stand on.
import type { DiagramCommand } from './contract.ts';
import type { Point } from './geometry.ts';

export type StageKey =
  | { readonly kind: 'walk'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'tie'; readonly step: 1 | -1 }
  | { readonly kind: 'open' }
  | { readonly kind: 'expand' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'command'; readonly command: DiagramCommand };

export function readKey(event: KeyboardEvent): StageKey | null {
  if (event.ctrlKey || event.metaKey) {
    return event.key.toLowerCase() === 'z' ? { kind: 'command', command: event.shiftKey ? 'redo' : 'undo' } : null;
  }
  switch (event.key) {
    case 'ArrowRight': return { kind: 'walk', dx: 1, dy: 0 };
    case 'ArrowLeft': return { kind: 'walk', dx: -1, dy: 0 };
    case 'ArrowUp': return { kind: 'walk', dx: 0, dy: -1 };
    case 'ArrowDown': return { kind: 'walk', dx: 0, dy: 1 };
    case '[': return { kind: 'tie', step: -1 };
    case ']': return { kind: 'tie', step: 1 };
    case 'Enter': return { kind: 'open' };
    case 'Escape': return { kind: 'clear' };
    case 'e': case 'E': return { kind: 'expand' };
    case 'p': case 'P': return { kind: 'command', command: 'pin' };
    case 'h': case 'H': return { kind: 'command', command: 'hide' };
    case 'l': case 'L': return { kind: 'command', command: 'view' };
    case '?': return { kind: 'command', command: 'keys' };
    default: return null;
  }
}

/** The nearest point in a direction: distance counts, and straying from the direction counts double. */
export function nearest(from: Point, dx: number, dy: number, points: ReadonlyMap<string, Point>): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const [id, point] of points) {
    const along = (point.x - from.x) * dx + (point.y - from.y) * dy;
    const across = Math.abs((point.x - from.x) * dy - (point.y - from.y) * dx);
    if (along <= 1 || across > along * 2) {
      continue;
    }
    const cost = along + 2 * across;
    if (cost < least) {
      least = cost;
      best = id;
    }
  }
  return best;
}
