import { traceMarkdown } from '../../explain/markdown.ts';
import type { Language } from '../../model/text.ts';
import type { Trace } from '../../trace/trace.ts';

/** A frame for an LMS or a wiki, tall enough for a map and two lanes. */
export function frameSnippet(link: string, title: string): string {
  return `<iframe src="${escaped(link)}" title="${escaped(title)}" width="100%" height="560" style="border:0" loading="lazy"></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The walk in words, with the link to it: for a pull request or a ticket. */
export function markdownSnippet(link: string, label: string, trace: Trace, language: Language): string {
  return `${traceMarkdown(trace, language)}\n[${label}](${link})\n`;
}
