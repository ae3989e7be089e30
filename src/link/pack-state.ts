import type { Flow } from '../model/flow.ts';
import type { FlowChange } from '../model/flow-change.ts';
import type { Language } from '../model/text.ts';
import { varintBytes, type ByteReader } from './byte-reader.ts';
import { MODES, type LinkState, type Position } from './link-state.ts';
import { packValue } from './pack.ts';
import { unpackValue } from './unpack.ts';

/** In the order of their numbers in links: append only. */
const LANGUAGES: readonly (Language | null)[] = [null, 'en', 'ko'];
const FIELDS = ['from', 'to', 'protocol', 'port', 'sourcePort'] as const satisfies readonly (keyof Flow)[];

/** The first byte: mode and language in two bits each, and what follows. The last bit is for a version to come. */
const LANGUAGE_SHIFT = 2;
const HAS_FLOW = 0x10;
const HAS_POSITION = 0x20;
const HAS_CHANGES = 0x40;
const UNKNOWN = 0x80;

/** The state in as few bytes as it needs. `flows` are the names of the document's flows, in its order. */
export function packState(state: LinkState, flows: readonly string[]): readonly number[] {
  const { flow, changes, position, mode, language } = state;
  const number = flow === null ? -1 : flows.indexOf(flow);
  const asked = FIELDS.flatMap((field, index) =>
    field in changes ? [[index, changes[field]] as const] : [],
  );
  const flags =
    MODES.indexOf(mode) |
    (LANGUAGES.indexOf(language) << LANGUAGE_SHIFT) |
    (number < 0 ? 0 : HAS_FLOW) |
    (position === null ? 0 : HAS_POSITION) |
    (asked.length === 0 ? 0 : HAS_CHANGES);
  return [
    flags,
    ...(number < 0 ? [] : varintBytes(number)),
    ...(position === null ? [] : packedPosition(position)),
    ...(asked.length === 0 ? [] : [asked.length]),
    // A field that is taken away is written as nothing.
    ...asked.flatMap(([index, value]) => [index, ...packValue(value)]),
  ];
}

function packedPosition({ connection, leg, hop }: Position): readonly number[] {
  return [...varintBytes(connection * 2 + (leg === 'response' ? 1 : 0)), ...varintBytes(hop)];
}

/** A state whose flow is still a number, since the document comes after it. */
export type UnpackedState = Omit<LinkState, 'flow'> & { readonly flow: number | null };

export function unpackState(reader: ByteReader): UnpackedState {
  const flags = reader.byte();
  const mode = MODES[flags & 3];
  const language = LANGUAGES[(flags >> LANGUAGE_SHIFT) & 3];
  if ((flags & UNKNOWN) !== 0 || mode === undefined || language === undefined) reader.fail('damaged');
  const flow = (flags & HAS_FLOW) === 0 ? null : reader.varint();
  const position = (flags & HAS_POSITION) === 0 ? null : unpackedPosition(reader);
  const changes = (flags & HAS_CHANGES) === 0 ? {} : unpackedChanges(reader);
  return { flow, changes, position, mode: mode ?? 'explore', language: language ?? null };
}

function unpackedPosition(reader: ByteReader): Position {
  const number = reader.varint();
  const leg = number % 2 === 1 ? 'response' : 'request';
  return { connection: Math.floor(number / 2), leg, hop: reader.varint() };
}

function unpackedChanges(reader: ByteReader): FlowChange {
  const changes: { [Field in keyof FlowChange]: FlowChange[Field] } = {};
  const count = Math.min(reader.byte(), FIELDS.length);
  for (let index = 0; index < count; index++) {
    const field = FIELDS[reader.byte()];
    const value = unpackValue(reader);
    switch (field) {
      case 'from':
      case 'to':
        if (typeof value === 'string') changes[field] = value;
        else reader.fail('damaged');
        break;
      case 'protocol':
        if (typeof value === 'string' || isPort(value)) changes[field] = value;
        else reader.fail('damaged');
        break;
      case 'port':
      case 'sourcePort':
        if (value === null || isPort(value)) changes[field] = value ?? undefined;
        else reader.fail('damaged');
        break;
      case undefined:
        reader.fail('damaged');
    }
  }
  return changes;
}

function isPort(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 65_535;
}
