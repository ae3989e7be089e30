#!/usr/bin/env node
// A packed Packetwalk holds the built command line. A clone builds it first, and again whenever src/ has changed.
import { existsSync } from 'node:fs';

if (existsSync(new URL('../src/cli/main.ts', import.meta.url))) {
  const { buildCliIfStale } = await import('../scripts/build-cli.mjs');
  await buildCliIfStale();
}
await import(new URL('../dist-cli/cli.mjs', import.meta.url).href);
