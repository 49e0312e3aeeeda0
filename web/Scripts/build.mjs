// Bundles src/ into ../wwwroot/js/kg and copies the fonts and flags that the pages show: nothing comes from a network.
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = '../wwwroot';

async function bundle() {
  const out = `${root}/js/kg`;
  rmSync(out, { recursive: true, force: true });
  await build({
    // Every file directly in src/ is a module that a page or a worker loads by name.
    entryPoints: readdirSync('src').filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts')).map(name => join('src', name)),
    bundle: true, splitting: true, format: 'esm', target: 'es2022', minify: true,
    sourcemap: 'linked', legalComments: 'external', outdir: out, chunkNames: 'chunks/[name]-[hash]', logLevel: 'warning',
  });
}

// Latin and Cyrillic with their extensions: Kazakh needs ә ғ қ ң ө ұ ү һ і.
function fonts() {
  const out = `${root}/fonts`;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const subsets = {
    'latin': 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    'latin-ext': 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    'cyrillic': 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
    'cyrillic-ext': 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
  };
  const families = [
    { family: 'Inter Variable', pack: 'inter', axis: 'wght' },
    { family: 'JetBrains Mono Variable', pack: 'jetbrains-mono', axis: 'wght' },
  ];
  let css = '';
  for (const { family, pack, axis } of families) {
    for (const [subset, range] of Object.entries(subsets)) {
      const file = `${pack}-${subset}-${axis}-normal.woff2`;
      copyFileSync(`node_modules/@fontsource-variable/${pack}/files/${file}`, join(out, file));
      css += `@font-face{font-family:"${family}";font-style:normal;font-display:swap;font-weight:100 900;`
        + `src:url("${file}") format("woff2");unicode-range:${range}}\n`;
    }
  }
  writeFileSync(join(out, 'fonts.css'), css);
}

// flag-icons draws without width and height: a canvas then crops them, so both are written in.
function flags() {
  const out = `${root}/flags`;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const from = 'node_modules/flag-icons/flags/1x1';
  for (const name of readdirSync(from).filter(file => /^[a-z]{2}\.svg$/.test(file) || ['arab.svg', 'asean.svg'].includes(file))) {
    const svg = readFileSync(join(from, name), 'utf8');
    writeFileSync(join(out, name), svg.replace(/^<svg /, '<svg width="512" height="512" '));
  }
}

await bundle();
fonts();
flags();
