import type { ComponentRef } from '../compile/component.ts';
import type { WafStatement, WebAcl, WebAclRule } from '../compile/edge.ts';
import type { Flow } from '../model/flow.ts';
import type { WafAction } from '../model/web-acl.ts';
import { contains } from '../net/cidr.ts';
import { parseIp, type Ip } from '../net/ip.ts';
import { NONE, passing } from './answer.ts';
import type { ExplanationCode } from './codes.ts';
import type { Answer, Considered, MatchField, WebAclDecision } from './decision.ts';
import { httpMismatches } from './listener-rule.ts';

/** A request as AWS WAF sees it, after TLS (WAF-7). */
export interface WebRequest {
  readonly http: Flow['http'];
  /** The sender of the connection: behind a proxy, the proxy (WAF-4). */
  readonly source: Ip;
  /** Where that sender is; null where it is not known. */
  readonly country: string | null;
}

/** What a resource does with a request on which AWS WAF cannot decide (WAF-8). */
export type OnFailure = 'serve' | 'refuse';

/** The HTTP status with which a terminating action answers; an allowance answers nothing. */
const STATUS: Readonly<Record<Exclude<WafAction, 'count'>, number | null>> = {
  allow: null,
  block: 403,
  captcha: 405,
  challenge: 202,
};
const FAILED = 500;

/**
 * Takes the rules by ascending priority: Allow and Block end it, Count goes on, CAPTCHA and Challenge go on with a valid token
 * and answer without one; where none ends it, the default action does (WAF-2). A refusal is an HTTP answer, and no packet is
 * dropped (WAF-7). A rule that only AWS WAF can decide leaves the answer open where it would differ with that rule.
 * AWS: https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-processing.html
 */
export function decideWebAcl(
  webAcl: WebAcl,
  resource: ComponentRef,
  request: WebRequest,
  onFailure: OnFailure,
): WebAclDecision {
  const common = { kind: 'web-acl', webAcl, resource } as const;
  if (webAcl.failing) {
    const status = onFailure === 'serve' ? null : FAILED;
    const answer = passing(status === null ? 'allow' : 'note', ['X_NOT_COMPUTABLE']);
    return { ...answer, ...common, considered: [], decidedBy: null, byDefault: null, status };
  }
  const considered: Considered<WebAclRule>[] = [];
  const undecided: WebAclRule[] = [];
  let presumes = false;
  let ending: WebAclRule | null = null;
  for (const rule of webAcl.rules) {
    const mismatches = mismatchesOf(rule.statement, request);
    considered.push({ rule, mismatches });
    const { inspects } = rule.statement;
    if (inspects?.matches === 'unknown' && mismatches.join() === 'inspection') presumes = true;
    const goesOn = goesOnAfter(rule.action, request);
    if (mismatches.join() === 'undecided' && !goesOn) undecided.push(rule);
    if (mismatches.length > 0 || goesOn) continue;
    ending = rule;
    break;
  }
  const status = statusOf(ending?.action ?? webAcl.defaultAction);
  const open = undecided.find(({ action }) => statusOf(action) !== status);
  const facts = { ...common, considered, decidedBy: ending, byDefault: null };
  if (open !== undefined) {
    const answer: Answer = { verdict: 'unknown', code: 'X_NOT_COMPUTABLE', causes: NONE, notes: NONE };
    return { ...answer, ...facts, decidedBy: open, status: null };
  }
  const notes: readonly ExplanationCode[] = [
    ...(status === null ? [] : (['X_WAF_BLOCK'] as const)),
    ...(presumes ? (['X_NOT_COMPUTABLE'] as const) : []),
  ];
  return {
    ...passing(status === null ? 'allow' : 'note', notes),
    ...facts,
    byDefault: ending === null ? webAcl.defaultAction : null,
    status,
  };
}

function statusOf(action: WafAction): number | null {
  return action === 'count' ? null : STATUS[action];
}

function goesOnAfter(action: WafAction, { http }: WebRequest): boolean {
  if (action === 'captcha' || action === 'challenge') return http?.wafToken === true;
  return action === 'count';
}

/** The fields on which a rule does not hold; `undecided` alone where it depends on what is not known. */
function mismatchesOf(statement: WafStatement, request: WebRequest): readonly MatchField[] {
  const { ipSet, country, rate, inspects } = statement;
  const { http } = request;
  const mismatches: MatchField[] = [];
  if (ipSet !== null) {
    const address = ipSet.forwarded ? forwardedAddress(http) : request.source;
    const isIn = address !== null && ipSet.addresses.some((block) => contains(block, address));
    if (!isIn) mismatches.push('source');
  }
  if (country !== null && request.country !== null && !country.includes(request.country)) {
    mismatches.push('country');
  }
  mismatches.push(...httpMismatches(statement, http));
  // ASSUMPTION CA-32: a rate that is not known is below the limit.
  if (rate !== null && (rate.currentRate ?? 0) <= rate.limit) mismatches.push('rate');
  // ASSUMPTION CA-33.
  if (inspects?.matches === 'no-match' || inspects?.matches === 'unknown') mismatches.push('inspection');
  if (mismatches.length > 0) return mismatches;
  const isOpen =
    (inspects !== null && inspects.matches === null) || (country !== null && request.country === null);
  return isOpen ? ['undecided'] : [];
}

/** The first address of X-Forwarded-For. */
function forwardedAddress(http: Flow['http']): Ip | null {
  const parsed = parseIp(http?.forwardedFor?.[0] ?? '');
  return parsed.ok ? parsed.value : null;
}
