import { compareText } from '../base/compare.ts';
import { error, warning, type Issue } from '../base/issue.ts';
import type { JsonPointer } from '../base/json-pointer.ts';
import { nearMiss } from '../base/near-miss.ts';
import type { Result } from '../base/result.ts';
import { formatCidr, parseCidr, type Cidr, type Cidr4, type Cidr6, type ParsedCidr } from '../net/cidr.ts';
import { isIpv4, parseIp, type Ip, type Ipv4, type Ipv6 } from '../net/ip.ts';
import { orThrow, type ParseError } from '../net/parse-error.ts';
import { ALL_PORTS, parsePortRange, type PortRange } from '../net/port-range.ts';
import { parseProtocol, type Protocol } from '../net/protocol.ts';
import type { CollectionName, Scenario } from '../model/scenario.ts';

/**
 * Reads the values of one document and collects what is wrong with them. Each distinct text is parsed once.
 * The schema has checked every address, block and protocol before, so one that cannot be read is our own mistake.
 */
export class Reader {
  readonly scenario: Scenario;
  readonly issues: Issue[] = [];
  readonly #cidrs = new Map<string, Result<ParsedCidr, ParseError>>();
  readonly #ips = new Map<string, Ip>();
  readonly #protocols = new Map<string | number, Protocol>();
  readonly #vpcsWithInternetGateway: ReadonlySet<string | undefined>;
  readonly #ports = new Map<string | number, PortRange>();

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    const gateways = Object.values(scenario.internetGateways ?? {});
    this.#vpcsWithInternetGateway = new Set(gateways.map(({ vpc }) => vpc));
  }

  report(issue: Issue): void {
    this.issues.push(issue);
  }

  /** A text that is a block or something else, such as an id: no issue when it is not a block. */
  tryCidr(text: string): Result<ParsedCidr, ParseError> {
    const known = this.#cidrs.get(text);
    if (known !== undefined) return known;
    const parsed = parseCidr(text);
    this.#cidrs.set(text, parsed);
    return parsed;
  }

  /** The block, normalised; host bits in the text are worth a warning (VPC-2). */
  cidr(text: string, at: JsonPointer): Cidr {
    const { cidr, hostBitsCleared } = orThrow(this.tryCidr(text));
    if (hostBitsCleared) {
      const details = { found: text, suggestion: formatCidr(cidr), rule: 'VPC-2' };
      this.report(warning('host-bits-cleared', at, details));
    }
    return cidr;
  }

  cidr4(text: string, at: JsonPointer, rule: string): Cidr4 | undefined {
    const cidr = this.cidr(text, at);
    if (cidr.family === 4) return cidr;
    this.report(error('wrong-family', at, { found: text, rule, params: { wanted: 4 } }));
    return undefined;
  }

  cidr6(text: string, at: JsonPointer, rule: string): Cidr6 | undefined {
    const cidr = this.cidr(text, at);
    if (cidr.family === 6) return cidr;
    this.report(error('wrong-family', at, { found: text, rule, params: { wanted: 6 } }));
    return undefined;
  }

  ipv4(text: string, at: JsonPointer, rule: string): Ipv4 | undefined {
    const ip = this.#ip(text);
    if (isIpv4(ip)) return ip;
    this.report(error('wrong-family', at, { found: text, rule, params: { wanted: 4 } }));
    return undefined;
  }

  ipv6(text: string, at: JsonPointer, rule: string): Ipv6 | undefined {
    const ip = this.#ip(text);
    if (!isIpv4(ip)) return ip;
    this.report(error('wrong-family', at, { found: text, rule, params: { wanted: 6 } }));
    return undefined;
  }

  #ip(text: string): Ip {
    const ip = this.#ips.get(text) ?? orThrow(parseIp(text));
    this.#ips.set(text, ip);
    return ip;
  }

  protocol(written: string | number): Protocol {
    const protocol = this.#protocols.get(written) ?? orThrow(parseProtocol(written));
    this.#protocols.set(written, protocol);
    return protocol;
  }

  ports(written: string | number | undefined): PortRange {
    if (written === undefined) return ALL_PORTS;
    const ports = this.#ports.get(written) ?? orThrow(parsePortRange(written));
    this.#ports.set(written, ports);
    return ports;
  }

  /** Whether the document has a resource of this id, though it may not have compiled. */
  has(collection: CollectionName, id: string): boolean {
    return Object.hasOwn(this.scenario[collection] ?? {}, id);
  }

  /** Whether an internet gateway names the VPC. One detached since does not undo what was made before. */
  hasInternetGateway(vpcId: string): boolean {
    return this.#vpcsWithInternetGateway.has(vpcId);
  }

  /**
   * What an id of a collection stands for. Undefined for an id that nothing has, which is an issue, and for a
   * resource that did not compile, which has had its own.
   */
  resolve<T>(
    compiled: ReadonlyMap<string, T>,
    collection: CollectionName,
    id: string,
    at: JsonPointer,
  ): T | undefined {
    const value = compiled.get(id);
    if (value === undefined && !this.has(collection, id)) this.unknownReference(id, [collection], at);
    return value;
  }

  unknownReference(id: string, collections: readonly CollectionName[], at: JsonPointer): void {
    const ids = collections.flatMap((name) => Object.keys(this.scenario[name] ?? {})).sort(compareText);
    const suggestion = nearMiss(id, ids);
    const details = { found: id, params: { collections: collections.join(' ') } };
    this.report(
      error('unknown-reference', at, suggestion === undefined ? details : { ...details, suggestion }),
    );
  }
}

/** The resources of a collection by id, so that nothing depends on the order in which the document lists them. */
export function resourcesOf<T>(collection: Readonly<Record<string, T>> | undefined): [string, T][] {
  return Object.entries(collection ?? {}).sort(([a], [b]) => compareText(a, b));
}
