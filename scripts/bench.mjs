// Runs a benchmark, which is TypeScript, by building it first.
//   node scripts/bench.mjs [name] [arguments]   runs bench/<name>.ts; the name is `main` unless given
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { argv, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name = 'main', ...args] = argv.slice(2);

// Inside node_modules, so that what is not bundled is still found.
await mkdir(`${root}node_modules/.cache`, { recursive: true });
const folder = await mkdtemp(`${root}node_modules/.cache/bench-`);
try {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['playwright', '@playwright/test', 'vite'] },
    build: {
      ssr: `bench/${name}.ts`,
      target: 'node20',
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'bench.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
  const { status } = spawnSync(execPath, ['--expose-gc', `${folder}/bench.mjs`, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
