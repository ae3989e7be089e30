import type { Subject, Theme } from './picture.ts';

/** The forms in which a walk leaves the page. */
export const FORMATS = ['svg', 'png', 'markdown', 'json', 'flowLog'] as const;
export type Format = (typeof FORMATS)[number];

/** The end of the file's name, and what kind of file it is. */
export const FILES: Readonly<Record<Format, { readonly ending: string; readonly type: string }>> = {
  svg: { ending: '.svg', type: 'image/svg+xml' },
  png: { ending: '.png', type: 'image/png' },
  markdown: { ending: '.md', type: 'text/markdown' },
  json: { ending: '-trace.json', type: 'application/json' },
  flowLog: { ending: '-flow-log.txt', type: 'text/plain' },
};

/** A walk as a file. What makes it is loaded when it is asked for. */
export async function fileOf(format: Format, subject: Subject, theme: Theme): Promise<Blob> {
  if (format === 'png') {
    const { drawPng, drawSvg } = await import('./picture.ts');
    return drawPng(drawSvg(subject, theme));
  }
  const text =
    format === 'svg' ? (await import('./picture.ts')).drawSvg(subject, theme) : await textOf(format, subject);
  return new Blob([text], { type: `${FILES[format].type};charset=utf-8` });
}

/** The same texts as the command line prints with `--all-blockers`: the page walks on past a drop, too. */
async function textOf(
  format: Exclude<Format, 'svg' | 'png'>,
  { network, trace, language }: Pick<Subject, 'network' | 'trace' | 'language'>,
): Promise<string> {
  switch (format) {
    case 'markdown':
      return (await import('../../explain/markdown.ts')).traceMarkdown(trace, language);
    case 'json': {
      const { answerWishes } = await import('../../trace/wanted/wanted.ts');
      const { traceJson } = await import('../../explain/trace-document.ts');
      return traceJson(trace, language, answerWishes(network, trace));
    }
    case 'flowLog':
      return (await import('../../explain/flow-log-text.ts')).flowLogText(trace);
  }
}
