// Colours of the picture, read from the design tokens of the page.
import type { FamilyArt } from './contract.ts';

export interface Palette {
  readonly canvas: string;
  readonly raised: string;
  readonly surface: string;
  readonly text: string;
  readonly text2: string;
  readonly ink: string;
  readonly accent: string;
  readonly selected: string;
  readonly controlLine: string;
  readonly danger: string;
  readonly dangerBackground: string;
  readonly font: string;
  token(name: string): string;
  family(name: string): string;
}

export function readPalette(element: HTMLElement, families: readonly FamilyArt[]): Palette {
  const style = getComputedStyle(element);
  const cache = new Map<string, string>();
  // A token can name another: a probe lets the browser resolve it.
  const probe = document.createElement('i');
  probe.style.display = 'none';
  element.append(probe);
  const token = (name: string): string => {
    let value = cache.get(name);
    if (value === undefined) {
      probe.style.color = `var(${name})`;
      value = getComputedStyle(probe).color;
      cache.set(name, value);
    }
    return value;
  };
  const tokens = new Map(families.map(art => [art.name, token(art.token)]));
  const names = ['--canvas', '--raised', '--surface', '--text', '--text-2', '--k-country', '--accent', '--selected', '--line-ctl', '--danger', '--danger-bg'];
  names.forEach(token);
  const palette: Palette = {
    canvas: token('--canvas'), raised: token('--raised'), surface: token('--surface'), text: token('--text'),
    text2: token('--text-2'), ink: token('--k-country'), accent: token('--accent'), selected: token('--selected'),
    controlLine: token('--line-ctl'), danger: token('--danger'), dangerBackground: token('--danger-bg'),
    font: style.getPropertyValue('--font-ui') || 'sans-serif',
    token: name => {
      element.append(probe);
      const value = token(name);
      probe.remove();
      return value;
    },
    family: name => tokens.get(name) ?? token('--text-2'),
  };
  probe.remove();
  return palette;
}
