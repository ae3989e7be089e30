import { fail, ok, type Result } from '../../base/result.ts';
import type { LinkState } from '../../link/link-state.ts';
import {
  formatLink,
  packScenario,
  parseLink,
  type LinkContent,
  type PackedDocument,
} from '../../link/link.ts';
import { linkMessage } from '../../link/messages.ts';
import type { Language } from '../../model/text.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { LocatedIssue } from '../../scenario/locate.ts';
import { readDocument } from '../state/read-document.ts';
import '../state/whole-reader.ts';

/** A link that does not open. */
export interface RefusedLink {
  readonly message: (language: Language) => string;
  /** What is wrong with its document, where the link itself is right. */
  readonly issues: readonly LocatedIssue[];
  /** What could be read of the document, to save; null for nothing. */
  readonly text: string | null;
}

/** What stands in a link, if its document can be walked. */
export function openLink(link: string): Result<LinkContent, RefusedLink> {
  const read = parseLink(link);
  if (!read.ok) {
    const { error } = read;
    return fail({ message: (language) => linkMessage(error, language), issues: [], text: error.text });
  }
  const { text } = read.value;
  const document = readDocument(text);
  return document.ok ? ok(read.value) : fail({ message: () => '', issues: document.error, text });
}

/** Packing takes longer than the rest, and the document stays the same from step to step. */
const packed = new WeakMap<Scenario, PackedDocument>();

/** `#1.…` for a document and what is shown of it. */
export function linkTo(scenario: Scenario, state: LinkState): string {
  const document = packed.get(scenario) ?? packScenario(scenario);
  packed.set(scenario, document);
  return formatLink(document, state);
}

/** Whether a link's document is the one that is shown: comments and spaces make no difference. */
export function isSameDocument(text: string, scenario: Scenario | null): boolean {
  const read = readDocument(text);
  if (!read.ok || scenario === null) return false;
  const state: LinkState = { flow: null, changes: {}, position: null, mode: 'explore', language: null };
  return linkTo(read.value.scenario, state) === linkTo(scenario, state);
}
