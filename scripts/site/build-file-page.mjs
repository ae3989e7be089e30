// Builds the page once more as one plain script, for those who open index.html from a folder: browsers load modules
// from web servers only. Into dist/file; public/boot.js loads it.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { scenarios } from './scenarios.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A page from a folder starts no threads: what would run in one runs in the page. */
const noThread = fileURLToPath(new URL('../../src/ui/import/no-thread.ts', import.meta.url));

await build({
  root,
  configFile: false,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  resolve: { alias: [{ find: /^\.\/thread\.ts$/, replacement: noThread }] },
  plugins: [scenarios(), svelte()],
  define: { 'import.meta.env.PROD': 'true', 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'baseline-widely-available',
    outDir: 'dist/file',
    emptyOutDir: true,
    lib: {
      entry: 'src/main.ts',
      formats: ['iife'],
      name: 'packetwalk',
      fileName: () => 'packetwalk.js',
      cssFileName: 'packetwalk',
    },
  },
});
