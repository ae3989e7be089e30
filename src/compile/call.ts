import type { Call } from './network.ts';
import { child, type JsonPointer } from '../base/json-pointer.ts';
import type { Call as Written } from '../model/call.ts';
import { TCP } from '../net/protocol.ts';
import type { Reader } from './reader.ts';

/** What an application asks of others; that their names stand for something is found when it asks. */
export function compileCalls(
  reader: Reader,
  written: readonly Written[] | undefined,
  at: JsonPointer,
): readonly Call[] {
  return (written ?? []).map(({ to, protocol, port }, index) => ({
    at: child(at, 'calls', index),
    to,
    protocol: protocol === undefined ? TCP : reader.protocol(protocol),
    port: port ?? null,
  }));
}
