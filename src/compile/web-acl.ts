import { error } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { WebAcl as Written, WrittenWebAclRule } from '../model/web-acl.ts';
import type { Cidr } from '../net/cidr.ts';
import type { WafStatement, WebAcl, WebAclRule } from './edge.ts';
import { resourcesOf, type Reader } from './reader.ts';

type IpSets = ReadonlyMap<string, readonly Cidr[]>;
type WrittenStatement = Omit<WrittenWebAclRule, 'name' | 'priority' | 'action' | 'rules' | 'override'>;

const STATEMENTS = ['ipSet', 'country', 'host', 'path', 'method', 'rate', 'inspects'] as const;
const DEFAULT_WINDOW = 300;

export function compileWebAcls(reader: Reader): ReadonlyMap<string, WebAcl> {
  const ipSets: IpSets = new Map(
    resourcesOf(reader.scenario.ipSets).map(([id, { addresses }]) => [
      id,
      addresses.map((text, index) => reader.cidr(text, pointer('ipSets', id, 'addresses', index))),
    ]),
  );
  return new Map(
    resourcesOf(reader.scenario.webAcls).map(([id, written]) => [
      id,
      compileWebAcl(reader, id, written, ipSets),
    ]),
  );
}

function compileWebAcl(reader: Reader, id: string, written: Written, ipSets: IpSets): WebAcl {
  const at = pointer('webAcls', id);
  const rulesAt = child(at, 'rules');
  return {
    id,
    at,
    scope: written.scope ?? 'regional',
    defaultAction: written.defaultAction ?? 'allow',
    rules: byPriority(reader, written.rules ?? [], rulesAt).flatMap(({ rule, ruleAt }) =>
      rulesOf(reader, rule, ruleAt, ipSets),
    ),
    failing: written.state === 'failing',
  };
}

function byPriority<Rule extends { readonly priority: number }>(
  reader: Reader,
  rules: readonly Rule[],
  at: JsonPointer,
): readonly { readonly rule: Rule; readonly ruleAt: JsonPointer }[] {
  const taken = new Set<number>();
  const placed = rules.map((rule, index) => {
    const ruleAt = child(at, index);
    if (taken.has(rule.priority)) {
      const details = { found: String(rule.priority), rule: 'WAF-2' };
      reader.report(error('duplicate-priority', child(ruleAt, 'priority'), details));
    }
    taken.add(rule.priority);
    return { rule, ruleAt };
  });
  return placed.sort((a, b) => a.rule.priority - b.rule.priority);
}

/** A rule, or the rules of a group in its place; with an override they only count (WAF-3). */
function rulesOf(
  reader: Reader,
  rule: WrittenWebAclRule,
  at: JsonPointer,
  ipSets: IpSets,
): readonly WebAclRule[] {
  const name = rule.name ?? String(rule.priority);
  if (rule.rules === undefined) {
    const action = rule.override ?? rule.action ?? 'block';
    return [ruleOf(reader, { ...rule, action }, name, at, ipSets)];
  }
  const own = [...STATEMENTS, 'action'] as const;
  const field = own.find((key) => rule[key] !== undefined);
  if (field !== undefined) {
    reader.report(error('field-of-rule', child(at, field), { params: { field }, rule: 'WAF-3' }));
  }
  return byPriority(reader, rule.rules, child(at, 'rules')).map(({ rule: inner, ruleAt }) => {
    const action = rule.override ?? inner.action;
    const id = `${name}/${inner.name ?? String(inner.priority)}`;
    return ruleOf(reader, { ...inner, action }, id, ruleAt, ipSets);
  });
}

function ruleOf(
  reader: Reader,
  written: WrittenStatement & { readonly action: WebAclRule['action'] },
  id: string,
  at: JsonPointer,
  ipSets: IpSets,
): WebAclRule {
  if (STATEMENTS.every((key) => written[key] === undefined)) {
    const details = { params: { keys: STATEMENTS.join(', ') }, rule: 'WAF-2' };
    reader.report(error('rule-without-statement', at, details));
  }
  if (written.rate !== undefined && written.action === 'allow') {
    reader.report(error('rate-rule-allows', child(at, 'action'), { found: 'allow', rule: 'WAF-5' }));
  }
  return { id, at, action: written.action, statement: statementOf(reader, written, at, ipSets) };
}

function statementOf(
  reader: Reader,
  { ipSet, forwardedIp, country, host, path, method, rate, inspects, matches }: WrittenStatement,
  at: JsonPointer,
  ipSets: IpSets,
): WafStatement {
  const addresses = ipSet === undefined ? [] : reader.resolve(ipSets, 'ipSets', ipSet, child(at, 'ipSet'));
  return {
    ipSet:
      ipSet === undefined ? null : { id: ipSet, addresses: addresses ?? [], forwarded: forwardedIp ?? false },
    country: country ?? null,
    host: host ?? null,
    path: path ?? null,
    method: method ?? null,
    rate:
      rate === undefined
        ? null
        : {
            limit: rate.limit,
            window: rate.window ?? DEFAULT_WINDOW,
            currentRate: rate.currentRate ?? null,
          },
    inspects: inspects === undefined ? null : { what: inspects, matches: matches ?? null },
  };
}

/** The web ACL that a resource names, which has to be of its scope (WAF-1). */
export function webAclOf(
  reader: Reader,
  webAcls: ReadonlyMap<string, WebAcl>,
  id: string | undefined,
  scope: WebAcl['scope'],
  at: JsonPointer,
): WebAcl | null {
  if (id === undefined) return null;
  const webAcl = reader.resolve(webAcls, 'webAcls', id, at);
  if (webAcl !== undefined && webAcl.scope !== scope) {
    reader.report(error('web-acl-scope', at, { found: id, params: { scope }, rule: 'WAF-1' }));
  }
  return webAcl ?? null;
}
