import { defineConfig } from 'vite';

// One file with everything inside: an installed Packetwalk needs no other package.
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node20',
    outDir: 'dist-cli',
    license: { fileName: 'third-party-licenses.md' },
    rolldownOptions: { output: { entryFileNames: 'cli.mjs', codeSplitting: false } },
  },
});
