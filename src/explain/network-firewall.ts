import type { Subject, Told } from './explanation.ts';
import { nameInSentence } from './format.ts';
import { tellCode } from './stop.ts';

/** A firewall at its endpoint: the engine, the rule or default that decided, and the part of the connection. */
export function tellFirewall({ hop, decision, at, m }: Subject<'firewall'>): Told {
  const { engine, decidedBy, byDefault, phase, firewall, code } = decision;
  const words = m.firewall;
  const step = words.step({
    leg: at.leg,
    where: nameInSentence(decision.endpoint.ref, m),
    firewall: firewall.id,
  });
  if (code === 'X_ASYMMETRIC_PATH') {
    return { step, ...tellCode(code, hop, m), why: words.streamException };
  }
  if (
    code !== null &&
    code !== 'FIREWALL_RULES_RESTRICTION' &&
    code !== 'FIREWALL_UNSUPPORTED_RULE_OPTIONS'
  ) {
    return { step, ...tellCode(code, hop, m) };
  }
  if (engine === 'state') {
    return { step, chip: words.remembered, sentence: words.passesFlow, why: words.passesFlowWhy };
  }
  const part = phase === null ? '' : words.phase[phase];
  const engineName = words.engine[engine];
  if (code === 'FIREWALL_UNSUPPORTED_RULE_OPTIONS') {
    const rule = decidedBy?.id ?? '';
    const asks = decidedBy?.options ?? decidedBy?.domains?.join(', ') ?? '';
    return {
      step,
      chip: words.undecidedChip({ rule }),
      sentence: words.undecided({ rule, asks }),
      why: words.undecidedWhy,
    };
  }
  const stops = code !== null;
  if (decidedBy !== null) {
    const facts = { engine: engineName, rule: decidedBy.id, action: words.action[decidedBy.action], part };
    return {
      step,
      chip: words.ruleChip(facts),
      sentence: stops ? words.ruleStops(facts) : words.rulePasses(facts),
      why: answered(hop.decision.causes, words.rejected),
    };
  }
  const name = byDefault === null ? '' : words.byDefault[byDefault];
  const facts = { engine: engineName, name, part };
  return {
    step,
    chip: words.defaultChip(facts),
    sentence: stops ? words.defaultStops(facts) : words.defaultPasses(facts),
    why: byDefault === 'drop-established' ? words.dropEstablishedWhy : '',
  };
}

function answered(causes: readonly string[], rejected: string): string {
  return causes.includes('X_CONNECTION_RESET') ? rejected : '';
}
