// What the page and the layout worker say to each other.

export interface LayoutNode {
  readonly id: string;
  readonly radius: number;
  /** Half the width of the label, so that neighbours leave room for it. */
  readonly room: number;
  readonly x: number;
  readonly y: number;
  /** Stays where it is. */
  readonly fixed: boolean;
  /** Direction and weight of a pull, as a point; null for none. */
  readonly anchor: readonly [number, number] | null;
}

export interface LayoutLink {
  readonly source: string;
  readonly target: string;
  readonly family: string;
  readonly count: number;
}

export interface LayoutRequest {
  readonly ticket: number;
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
}

export interface LayoutAnswer {
  readonly ticket: number;
  readonly positions: Readonly<Record<string, readonly [number, number]>>;
}
