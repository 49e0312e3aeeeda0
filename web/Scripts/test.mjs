// Bundles every *.test.ts and runs them with node's own test runner: Node 20 does not read TypeScript by itself.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const tests = readdirSync('src', { recursive: true }).filter(name => name.endsWith('.test.ts')).map(name => join('src', name));
const out = mkdtempSync(join(tmpdir(), 'kg-scripts-'));
await build({ entryPoints: tests, bundle: true, platform: 'node', format: 'esm', outdir: out, outExtension: { '.js': '.mjs' }, logLevel: 'warning' });
const files = readdirSync(out, { recursive: true }).filter(name => name.endsWith('.mjs')).map(name => join(out, name));
const result = spawnSync(process.execPath, ['--test', ...files], { stdio: 'inherit' });
rmSync(out, { recursive: true, force: true });
process.exit(tests.length === 0 ? 1 : result.status ?? 1);
