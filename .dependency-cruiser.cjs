// The arrows between the folders of src/, checked by `npm run lint:layers`. ESLint checks the same list, because it also
// sees a type that a .svelte file imports.
const layers = /** @type {Record<string, string[]>} */ (require('./scripts/layers.json'));

/**
 * Packages that belong to certain layers only. Packages not named here may be used by every layer.
 * @type {readonly { packages: string, layers: string }[]}
 */
const homes = [
  { packages: 'd3', layers: 'layout|ui' },
  { packages: 'xstate|@xstate', layers: 'machine|ui' },
  { packages: 'svelte|bits-ui|paneforge|codemirror|@codemirror|@internationalized', layers: 'ui|main' },
  { packages: 'commander', layers: 'cli' },
  { packages: 'fflate', layers: 'link|import' },
  { packages: 'uqr', layers: 'ui' },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(layers).map(([layer, allowed]) => ({
      name: `layer-${layer}`,
      comment: `src/${layer} may import ${allowed.length === 0 ? 'no other layer' : `only ${allowed.join(', ')}`}.`,
      severity: /** @type {const} */ ('error'),
      from: { path: `^src/${layer}/` },
      to: { path: '^src/', pathNot: `^src/(${[layer, ...allowed].join('|')})/` },
    })),
    ...homes.map(({ packages, layers: home }) => ({
      name: `package-${packages.split('|')[0]}`,
      comment: `${packages.replaceAll('|', ', ')}: for ${home.replaceAll('|', ', ')} only.`,
      severity: /** @type {const} */ ('error'),
      from: { path: '^src/', pathNot: `^src/(${home})[./]` },
      to: { path: `node_modules/(${packages})/` },
    })),
    {
      name: 'node-in-cli-only',
      comment: 'Everything but the command line also runs in a browser.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'unresolvable',
      comment: 'What is imported must exist.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.app.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'browser', 'default'],
      extensions: ['.ts', '.svelte', '.js', '.mjs'],
    },
  },
};
