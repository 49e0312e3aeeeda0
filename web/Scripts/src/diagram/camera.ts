// Zoom in per cent of the picture's own units, and fitting what is shown into the free part of the stage.
import type Sigma from 'sigma';
import type { Point } from './geometry.ts';

/** Half the side of the square that sigma frames: fixed, so that adding a thing moves no other. */
export const WORLD = 500;
const MOVE_MS = 320;
const LARGEST_FIT = 1.15;
export const LEAST_ZOOM = 0.08;
export const MOST_ZOOM = 6;

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export class CameraControl {
  private readonly sigma: Sigma;

  constructor(sigma: Sigma) {
    this.sigma = sigma;
  }

  /** Viewport pixels for one unit of the picture, by the camera as it is set, drawn or not. */
  zoom(): number {
    return this.ratioAtFullSize() / this.sigma.getCamera().ratio;
  }

  /**
   * The camera ratio at which one unit is one pixel: sigma fits the framed square into the smaller side of the stage
   * at ratio 1.
   */
  ratioAtFullSize(): number {
    const { width, height } = this.sigma.getDimensions();
    return Math.min(width, height) / (2 * WORLD);
  }

  async zoomBy(factor: number): Promise<void> {
    const wanted = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, this.zoom() * factor));
    await this.sigma.getCamera().animate({ ratio: this.ratioAtFullSize() / wanted }, { duration: duration() });
  }

  async fit(points: readonly Point[], insets: Insets, animated: boolean): Promise<void> {
    if (points.length === 0) {
      return;
    }
    const xs = points.map(point => point.x);
    const ys = points.map(point => point.y);
    const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const { width, height } = this.sigma.getDimensions();
    const freeWidth = Math.max(120, width - insets.left - insets.right);
    const freeHeight = Math.max(120, height - insets.top - insets.bottom);
    const zoom = Math.min(LARGEST_FIT, freeWidth / (right - left || 1), freeHeight / (top - bottom || 1));
    const middleX = (left + right) / 2 - (insets.left - insets.right) / 2 / zoom;
    const middleY = (bottom + top) / 2 + (insets.top - insets.bottom) / 2 / zoom;
    const state = { x: 0.5 + middleX / (2 * WORLD), y: 0.5 + middleY / (2 * WORLD), ratio: this.ratioAtFullSize() / zoom };
    if (animated && !reducedMotion()) {
      await this.sigma.getCamera().animate(state, { duration: MOVE_MS });
    } else {
      this.sigma.getCamera().setState(state);
    }
  }
}

export function duration(): number {
  return reducedMotion() ? 0 : MOVE_MS;
}
