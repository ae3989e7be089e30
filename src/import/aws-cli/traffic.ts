import { formatProtocol, hasPorts, isIcmp, parseProtocol, type Protocol } from '../../net/protocol.ts';

/*
 * What a rule lets through, in the document's words. AWS writes protocols by name or number, and all ports as -1, as
 * null or not at all.
 */

/** `tcp` for `6`, `TCP` or `tcp`; a protocol that nobody knows stays as it is, for the schema to refuse. */
export function protocolOf(written: string | undefined): string | undefined {
  const parsed = written === undefined ? undefined : parseProtocol(written);
  return parsed?.ok === true ? formatProtocol(parsed.value) : written;
}

function numberOf(protocol: string | undefined): Protocol | undefined {
  const parsed = protocol === undefined ? undefined : parseProtocol(protocol);
  return parsed?.ok === true ? parsed.value : undefined;
}

/** Undefined for protocols without ports, of which AWS overlooks any port that is written (NACL-8, SG-8). */
export function portsOf(
  protocol: string | undefined,
  from: number | undefined,
  to: number | undefined,
): number | string | undefined {
  const number = numberOf(protocol);
  if (number === undefined || !hasPorts(number)) return undefined;
  if (from === undefined || from === -1 || (from === 0 && to === 65535)) return 'all';
  return to === undefined || from === to ? from : `${from}-${to}`;
}

/** Type and code; none for any type. */
export function icmpOf(
  protocol: string | undefined,
  type: number | undefined,
  code: number | undefined,
): { readonly icmpType?: number | undefined; readonly icmpCode?: number | undefined } {
  const number = numberOf(protocol);
  if (number === undefined || !isIcmp(number) || type === undefined || type === -1) return {};
  return { icmpType: type, icmpCode: code === -1 ? undefined : code };
}
