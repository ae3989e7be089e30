// What makes the built page a site: its Content-Security-Policy, what the first screen is made of, and the service worker
// that keeps it for offline use.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** Nothing inline but styles, no eval, no foreign origin. A page that wants to show it in a frame may. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html packetwalk-file default',
].join('; ');

/** Not part of the page that a web server delivers. */
const notCached = /^(\.vite\/|file\/|third-party-licenses)/;

/** @returns {import('vite').Plugin} */
export function site() {
  let publicDir = '';
  return {
    name: 'packetwalk-site',
    apply: 'build',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, chunk }) {
        const meta = { 'http-equiv': 'Content-Security-Policy', content: policy };
        return [
          { tag: 'meta', attrs: meta, injectTo: 'head-prepend' },
          ...(bundle === undefined || chunk === undefined ? [] : firstScreenLinks(bundle, chunk)),
        ];
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        /** @type {Map<string, string | Uint8Array>} */
        const files = new Map();
        for (const [name, output] of Object.entries(bundle)) {
          if (!notCached.test(name)) files.set(name, output.type === 'chunk' ? output.code : output.source);
        }
        for (const name of readdirSync(publicDir)) files.set(name, readFileSync(`${publicDir}/${name}`));
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: serviceWorker(files) });
      },
    },
  };
}

/** What the first screen loads by itself: see src/ui/first-screen.ts. */
const firstScreen = [
  { part: '/src/ui/map/NetworkMap.svelte' },
  { part: '/src/machine/player.ts' },
  { part: '/src/ui/panel/HopPanel.svelte' },
  { part: '/src/ui/layout/Panes.svelte', media: '(width >= 62rem)' },
];

/**
 * Lets the browser fetch the parts of the first screen together with the script that will ask for them.
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @param {import('vite').Rolldown.OutputChunk} entry
 * @returns {import('vite').HtmlTagDescriptor[]}
 */
function firstScreenLinks(bundle, entry) {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  /** @type {Set<string>} */
  const known = new Set([entry.fileName, ...entry.imports]);
  /** @type {import('vite').HtmlTagDescriptor[]} */
  const links = [];
  /** @param {string} href @param {Record<string, string>} attrs */
  const link = (href, attrs) => {
    if (known.has(href)) return;
    known.add(href);
    links.push({ tag: 'link', attrs: { ...attrs, crossorigin: true, href: `./${href}` }, injectTo: 'head' });
  };
  /** @param {import('vite').Rolldown.OutputChunk} chunk @param {Record<string, string>} where */
  const add = (chunk, where) => {
    if (known.has(chunk.fileName)) return;
    link(chunk.fileName, { rel: 'modulepreload', ...where });
    for (const css of chunk.viteMetadata?.importedCss ?? [])
      link(css, { rel: 'preload', as: 'style', ...where });
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') add(imported, where);
    }
  };
  for (const { part, ...where } of firstScreen) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(part)));
    if (chunk === undefined) throw new Error(`The first screen has no ${part}: see firstScreen.`);
    add(chunk, where);
  }
  return links;
}

/**
 * The service worker of service-worker.js, with the list of all files and a version that changes with any of them.
 * @param {Map<string, string | Uint8Array>} files
 */
function serviceWorker(files) {
  const names = [...files.keys()].sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(files.get(name) ?? '');
  const template = readFileSync(new URL('service-worker.js', import.meta.url), 'utf8');
  const list = ['./', ...names.filter((name) => name !== 'index.html')];
  return template
    .replace("'VERSION'", () => JSON.stringify(hash.digest('hex').slice(0, 16)))
    .replace("['FILES']", () => JSON.stringify(list, null, 2));
}
