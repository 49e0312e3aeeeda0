// The name that was probably meant: at most two slips of the finger away.

import type { NameCount } from './contract.ts';

const mostSlips = 2;

/** Insertions, deletions, replacements and swaps of neighbours (Damerau 1964, as optimal string alignment). */
export function slips(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(at(last, column) + 1, at(next, column - 1) + 1, at(last, column - 1) + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, at(before, column - 2) + 1);
      }
      next.push(least);
    }
    before = last;
    last = next;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** Null where no known name is near. A difference in case alone is always near. */
export function nearestName(name: string, known: readonly NameCount[]): NameCount | null {
  const wanted = name.toLowerCase();
  let nearest: NameCount | null = null;
  let least = Math.min(mostSlips, Math.max(0, name.length - 2)) + 1;
  for (const candidate of known) {
    const distance = Math.abs(candidate.name.length - name.length) > mostSlips ? least : slips(wanted, candidate.name.toLowerCase());
    if (distance < least) {
      nearest = candidate;
      least = distance;
    }
  }
  return nearest;
}
