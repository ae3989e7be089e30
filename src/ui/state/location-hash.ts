import { MODES, type Mode } from '../../link/link-state.ts';
import { formatPosition, parsePosition } from '../../link/position-text.ts';
import type { Language } from '../../model/text.ts';
import type { FlowChange } from './flow-change.ts';
import type { Position } from './position.ts';

/** What the address of the page says: which scenario, which flow, which hop, in which language. */
export interface PageAddress {
  readonly scenario: string | null;
  /** The id of an own scenario, in place of one of the gallery. */
  readonly own: string | null;
  readonly flow: string | null;
  /** What was asked in place of the named flow's own fields. */
  readonly changes: FlowChange;
  readonly position: Position | null;
  readonly mode: Mode;
  readonly language: Language | null;
}

const TEXT_FIELDS = ['from', 'to', 'protocol'] as const;
const PORT_FIELDS = ['port', 'sourcePort'] as const;

/** `#scenario=ec2-to-rds&flow=app-to-orders&port=5432&hop=response.2&lang=ko`: readable, and safe to write by hand. */
export function formatHash(address: PageAddress): string {
  const { scenario, own, flow, changes, position, mode, language } = address;
  const fields = new URLSearchParams();
  if (scenario !== null) fields.set('scenario', scenario);
  if (own !== null) fields.set('own', own);
  if (flow !== null) fields.set('flow', flow);
  for (const name of [...TEXT_FIELDS, ...PORT_FIELDS]) {
    const value = changes[name];
    if (value !== undefined) fields.set(name, String(value));
  }
  if (position !== null) fields.set('hop', formatPosition(position));
  if (mode !== 'explore') fields.set('mode', mode);
  if (language !== null) fields.set('lang', language);
  return `#${fields.toString()}`;
}

/** Whether an address is a share link: its document stands in it, and is read by src/link. */
export function isShareLink(hash: string): boolean {
  return /^#\d+\./.test(hash);
}

const OWN = /&own=([\w-]{1,64})$/;

/** A share link that also names the own scenario which it was made of: of use to the browser that keeps it. */
export function withOwn(link: string, own: string): string {
  return `${link}&own=${own}`;
}

/** The own scenario that a share link names; null for none. */
export function ownInLink(hash: string): string | null {
  return OWN.exec(hash)?.[1] ?? null;
}

/** Reads what it understands, and leaves the rest: a link never fails to open. */
export function parseHash(hash: string): PageAddress {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const language = fields.get('lang');
  return {
    scenario: fields.get('scenario'),
    own: fields.get('own'),
    flow: fields.get('flow'),
    changes: {
      ...Object.fromEntries(TEXT_FIELDS.flatMap((name) => entry(name, fields.get(name)))),
      ...Object.fromEntries(PORT_FIELDS.flatMap((name) => entry(name, portIn(fields.get(name))))),
    },
    position: parsePosition(fields.get('hop') ?? ''),
    mode: MODES.find((mode) => mode === fields.get('mode')) ?? 'explore',
    language: language === 'en' || language === 'ko' ? language : null,
  };
}

function entry<Value>(name: string, value: Value | null): [string, Value][] {
  return value === null ? [] : [[name, value]];
}

function portIn(text: string | null): number | null {
  return text !== null && /^\d{1,5}$/.test(text) && Number(text) <= 65535 ? Number(text) : null;
}
