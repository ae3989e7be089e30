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
  readonly language: Language | null;
}

const TEXT_FIELDS = ['from', 'to', 'protocol'] as const;
const PORT_FIELDS = ['port', 'sourcePort'] as const;

/** `#scenario=ec2-to-rds&flow=app-to-orders&port=5432&hop=response.2&lang=ko`: readable, and safe to write by hand. */
export function formatHash({ scenario, own, flow, changes, position, language }: PageAddress): string {
  const fields = new URLSearchParams();
  if (scenario !== null) fields.set('scenario', scenario);
  if (own !== null) fields.set('own', own);
  if (flow !== null) fields.set('flow', flow);
  for (const name of [...TEXT_FIELDS, ...PORT_FIELDS]) {
    const value = changes[name];
    if (value !== undefined) fields.set(name, String(value));
  }
  if (position !== null) {
    const connection = position.connection === 0 ? '' : `${position.connection + 1}.`;
    fields.set('hop', `${connection}${position.leg}.${position.hop + 1}`);
  }
  if (language !== null) fields.set('lang', language);
  return `#${fields.toString()}`;
}

/** Milliseconds. To write the address takes a browser as long as to draw a step, and some refuse to do it often. */
const REST = 120;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Shows the address, once it rests, without a new entry in the browser's history. */
export function writeHash(address: PageAddress): void {
  const before = location.hash;
  clearTimeout(waiting);
  // Where an own scenario is kept must be known at once: the page may be loaded again in a moment.
  if (address.own !== null && address.own !== parseHash(before).own) {
    replaceHash(address);
    return;
  }
  waiting = setTimeout(() => {
    if (location.hash === before) replaceHash(address); // The person may have gone somewhere else meanwhile.
  }, REST);
}

function replaceHash(address: PageAddress): void {
  try {
    history.replaceState(history.state, '', formatHash(address));
  } catch {
    // A browser may forbid it: the address is a convenience.
  }
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
    position: positionIn(fields.get('hop') ?? ''),
    language: language === 'en' || language === 'ko' ? language : null,
  };
}

function entry<Value>(name: string, value: Value | null): [string, Value][] {
  return value === null ? [] : [[name, value]];
}

function portIn(text: string | null): number | null {
  return text !== null && /^\d{1,5}$/.test(text) && Number(text) <= 65535 ? Number(text) : null;
}

function positionIn(text: string): Position | null {
  const parts = /^(?:(\d{1,3})\.)?(request|response)\.(\d{1,4})$/.exec(text);
  if (parts === null) return null;
  const leg = parts[2] === 'response' ? 'response' : 'request';
  return { connection: Math.max(0, Number(parts[1] ?? 1) - 1), leg, hop: Math.max(0, Number(parts[3]) - 1) };
}
