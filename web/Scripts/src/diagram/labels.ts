// Keeps labels apart: the more important ones are placed first, and one that would cover another waits for more room.
import type { Box } from './nodePainter.ts';

const CELL = 96;

export class LabelGrid {
  private readonly cells = new Map<string, Box[]>();

  /** @returns false, and takes no room, where the box would cover one that is there */
  claim(box: Box): boolean {
    const keys = cellsOf(box);
    if (keys.some(key => this.cells.get(key)?.some(other => overlap(box, other)) === true)) {
      return false;
    }
    this.take(box, keys);
    return true;
  }

  take(box: Box, keys: readonly string[] = cellsOf(box)): void {
    for (const key of keys) {
      const cell = this.cells.get(key);
      if (cell === undefined) {
        this.cells.set(key, [box]);
      } else {
        cell.push(box);
      }
    }
  }
}

function cellsOf(box: Box): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(box.x / CELL); x <= Math.floor((box.x + box.width) / CELL); x++) {
    for (let y = Math.floor(box.y / CELL); y <= Math.floor((box.y + box.height) / CELL); y++) {
      keys.push(`${x},${y}`);
    }
  }
  return keys;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
