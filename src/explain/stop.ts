import { formatIp } from '../net/ip.ts';
import { formatProtocol } from '../net/protocol.ts';
import type { ExplanationCode } from '../trace/codes.ts';
import type { Hop } from '../trace/trace.ts';
import { nameInSentence } from './format.ts';
import type { StopFacts } from './messages/en/codes.ts';
import type { Messages } from './messages/messages.ts';
import { paragraph, type Told } from './explanation.ts';

/** What a code says at this hop: for components that have nothing more precise to say. */
export function tellCode(code: ExplanationCode, hop: Hop, m: Messages): Omit<Told, 'step'> {
  const { chip, sentence, why } = m.codes[code];
  const facts = factsOf(hop, m);
  return { chip, sentence: sentence(facts), why: paragraph(why(facts), tellCauses(hop, m)) };
}

/** The sentences of the causes that stand beside the code. */
export function tellCauses(hop: Hop, m: Messages): string {
  const facts = factsOf(hop, m);
  return paragraph(...hop.decision.causes.map((code) => m.codes[code].sentence(facts)));
}

/** The sentences of the remarks that change nothing. */
export function tellNotes(hop: Hop, m: Messages): string {
  const facts = factsOf(hop, m);
  return paragraph(...hop.decision.notes.map((code) => m.codes[code].sentence(facts)));
}

function factsOf({ component, packetIn }: Hop, m: Messages): StopFacts {
  return {
    where: nameInSentence(component, m),
    type: component.type,
    source: formatIp(packetIn.source),
    destination: formatIp(packetIn.destination),
    protocol: formatProtocol(packetIn.protocol),
  };
}
