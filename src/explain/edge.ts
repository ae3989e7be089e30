import { formatIp } from '../net/ip.ts';
import type { NameDecision, WebAclDecision } from '../trace/decision.ts';
import { paragraph, type Subject, type Told } from './explanation.ts';
import { nameInSentence } from './format.ts';
import type { Messages } from './messages/messages.ts';

/** A web ACL: the rule or default that decided, and with what it answers. */
export function tellWebAcl({ hop, decision, at, m }: Subject<'web-acl'>): Told {
  const words = m.webAcl;
  const step = words.step({ id: decision.webAcl.id, resource: nameInSentence(decision.resource, m) });
  const openedBy = at.trace.connections[at.connection]?.openedBy ?? null;
  const seen = openedBy === null ? '' : words.seesProxy({ source: formatIp(hop.packetIn.source) });
  const told = verdictOf(decision, m);
  return { step, ...told, why: paragraph(told.why, seen) };
}

function verdictOf({ webAcl, decidedBy, byDefault, status, code }: WebAclDecision, m: Messages) {
  const words = m.webAcl;
  if (webAcl.failing) {
    const sentence = status === null ? words.failingPasses : words.failingAnswers({ status });
    return { chip: words.chipFailing, sentence, why: words.failingWhy };
  }
  const rule = decidedBy?.id ?? '';
  if (code !== null) {
    const asks = decidedBy?.statement.inspects?.what ?? words.openCountry;
    return { chip: words.chipOpen({ rule }), sentence: words.open({ rule, asks }), why: words.openWhy };
  }
  const action = words.action[decidedBy?.action ?? byDefault ?? 'allow'];
  const chip = decidedBy === null ? words.chipDefault({ action }) : words.chipRule({ rule, action });
  if (status === null) {
    return { chip, sentence: decidedBy === null ? words.defaultAllows : words.ruleAllows({ rule }), why: '' };
  }
  const sentence =
    decidedBy === null ? words.defaultAnswers({ status }) : words.ruleAnswers({ rule, action, status });
  return { chip, sentence, why: words.answersWhy };
}

/** A distribution: at its edge, on the way to an origin, and back. */
export function tellDistribution({ hop, decision, m }: Subject<'distribution'>): Told {
  const words = m.distribution;
  const { id, shieldAdvanced } = decision.distribution;
  const source = formatIp(hop.packetIn.source);
  const destination = formatIp(hop.packetIn.destination);
  switch (decision.stage) {
    case 'viewer': {
      const step = words.stepViewer({ id });
      const why = words.shield[shieldAdvanced ? 'advanced' : 'standard'];
      const { behavior, origin, status, cacheHit } = decision;
      if (decision.code !== null) {
        const { chip, sentence } = m.codes[decision.code];
        const where = nameInSentence(hop.component, m);
        return {
          step,
          chip,
          sentence: sentence({ where, type: 'distribution', source, destination, protocol: '' }),
          why,
        };
      }
      if (status !== null)
        return { step, chip: words.chipRefuses({ status }), sentence: words.refuses({ status }), why };
      if (cacheHit) return { step, chip: words.chipCached, sentence: words.cached, why };
      const name = behavior?.path ?? null;
      const by = name === null ? words.defaultBehavior : words.behavior({ path: name });
      const header = (decision.forwardedFor ?? []).join(', ');
      return {
        step,
        chip: words.chipOrigin({ origin: origin?.name ?? '' }),
        sentence: words.viewer({ behavior: by, origin: origin?.name ?? '' }),
        why: paragraph(words.viewerWhy({ header }), why),
      };
    }
    case 'origin': {
      const step = words.stepOrigin({ id });
      if (decision.code === 'X_CONFIG_UNSUPPORTED')
        return { step, chip: m.codes[decision.code].chip, sentence: words.noGateway, why: '' };
      if (decision.code !== null) {
        const sentence = words.notPublic({ destination });
        return { step, chip: m.codes[decision.code].chip, sentence, why: words.notPublicWhy };
      }
      const isPublic = decision.origin?.interfaceId === null;
      const why = isPublic ? words.originPublicWhy : words.originVpcWhy;
      return { step, chip: words.chipSends, sentence: words.origin({ source, destination }), why };
    }
    case 'answer':
      return {
        step: words.stepAnswer({ id }),
        chip: words.chipSends,
        sentence: words.answer({ destination }),
        why: '',
      };
  }
}

const MOST_NAMED = 3;

/** Route 53's answer: which record, by which policy, and why no other. */
export function tellName({ decision, m }: Subject<'name'>): Told {
  const words = m.dnsName;
  const { name, zone, answer, decidedBy, policy, considered, failsOpen } = decision;
  const step = words.step({ name });
  if (answer === null || decidedBy === null) {
    return { step, chip: words.chipNoAnswer, sentence: noAnswer(decision, m), why: '' };
  }
  const candidates = considered.filter(({ standing }) => standing === 'candidate').length;
  const passed = considered.filter(({ standing }) => standing !== 'candidate').slice(0, MOST_NAMED);
  return {
    step,
    chip: words.chipAnswer({ answer }),
    sentence: words.answered({
      name,
      record: decidedBy.id,
      policy: words.policy[policy ?? 'simple'],
      answer,
    }),
    why: paragraph(
      failsOpen ? words.failsOpen : '',
      candidates > 1 ? words.candidates({ count: candidates }) : '',
      ...passed.map(({ record, standing }) =>
        words.passedOver({ record: record.id, reason: words.standing[standing] }),
      ),
      zone !== null && zone.vpcs !== null ? words.privateWhy({ zone: zone.id }) : '',
      words.filtersNothing,
    ),
  };
}

function noAnswer({ name, zone, checks }: NameDecision, m: Messages): string {
  if (checks.some((check) => check.name === 'dns-support' && !check.passed)) return m.dnsName.noResolver;
  return zone === null ? m.dnsName.noZone({ name }) : m.dnsName.noRecord({ name, zone: zone.id });
}
