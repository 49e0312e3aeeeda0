// Places things by forces, out of the page's sight: it answers with one set of positions.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import type { LayoutAnswer, LayoutNode, LayoutRequest } from './diagram/layoutContract.ts';

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly spec: LayoutNode;
}

interface Spring extends SimulationLinkDatum<Body> {
  readonly family: string;
  readonly count: number;
}

const TICKS_SMALL = 320;
const TICKS_LARGE = 160;
const LARGE = 400;

/** A leader stays near the office's country; everything else keeps room for its labels. */
function distance(spring: Spring): number {
  return spring.family === 'office' ? 130 : 180 + Math.min(40, 4 * spring.count);
}

function place(request: LayoutRequest): LayoutAnswer {
  const bodies: Body[] = request.nodes.map(spec => ({
    id: spec.id, spec, x: spec.x, y: spec.y, ...(spec.fixed ? { fx: spec.x, fy: spec.y } : {}),
  }));
  const springs: Spring[] = request.links.map(link => ({ ...link }));
  const simulation = forceSimulation(bodies)
    .force('link', forceLink<Body, Spring>(springs).id(body => body.id).distance(distance)
      .strength(spring => spring.family === 'office' ? 0.7 : 0.11))
    .force('charge', forceManyBody<Body>().strength(-1500).distanceMax(800))
    .force('x', forceX<Body>(body => body.spec.anchor?.[0] ?? 0).strength(body => body.spec.anchor === null ? 0.04 : 0.16))
    .force('y', forceY<Body>(body => body.spec.anchor?.[1] ?? 0).strength(body => body.spec.anchor === null ? 0.05 : 0.2))
    .force('room', forceCollide<Body>(body => Math.max(body.spec.radius + 20, Math.min(64, body.spec.room * 0.85))).iterations(3))
    .stop();
  const ticks = bodies.length > LARGE ? TICKS_LARGE : TICKS_SMALL;
  simulation.alphaDecay(1 - Math.pow(0.001, 1 / ticks));
  simulation.tick(ticks);
  const positions: Record<string, [number, number]> = {};
  for (const body of bodies) {
    positions[body.id] = [body.x ?? 0, body.y ?? 0];
  }
  return { ticket: request.ticket, positions };
}

addEventListener('message', (event: MessageEvent<LayoutRequest>) => {
  postMessage(place(event.data));
});
