import { isPrivateIpv4 } from '../net/cidr.ts';
import { formatIp, parseIp } from '../net/ip.ts';
import type { Subject, Told } from './explanation.ts';
import { nameInSentence } from './format.ts';
import { tellCode } from './stop.ts';

/** Where the packet ends, or begins, outside every rule: the internet, an AWS service, a subnet without an owner. */
export function tellPlace({ hop, decision, at, m }: Subject<'place'>): Told {
  const isInternet = decision.component.type === 'internet';
  const place = nameInSentence(decision.component, m);
  const { leg } = at;
  const source = formatIp(hop.packetIn.source);
  const destination = formatIp(hop.packetIn.destination);
  if (isInternet && decision.code === 'NO_POSSIBLE_DESTINATION') {
    const { chip } = m.codes[decision.code];
    const sentence = m.place.nobodyOutside({ destination });
    return { step: m.place.stepStarts({ leg }), chip, sentence, why: '' };
  }
  if (decision.code !== null) {
    return { step: m.place.step({ leg, place }), ...tellCode(decision.code, hop, m) };
  }
  if (isInternet && decision.verdict !== 'deliver') {
    const { stepStarts, chipSends: chip, sends } = m.place;
    return { step: stepStarts({ leg }), chip, sentence: sends({ source }), why: '' };
  }
  if (decision.verdict === 'route') {
    const { chipSends: chip, sendsFrom } = m.place;
    return { step: m.place.step({ leg, place }), chip, sentence: sendsFrom({ place, destination }), why: '' };
  }
  const isExempt = decision.notes.includes('X_NACL_NOT_EVALUATED');
  if (isExempt) {
    const { chipExempt: chip, exempt } = m.place;
    return { step: m.place.step({ leg, place }), chip, sentence: exempt({ destination, place }), why: '' };
  }
  return {
    step: isInternet ? m.place.stepInternet({ leg }) : m.place.step({ leg, place }),
    chip: hop.hypothetical ? m.networkInterface.chipNotDelivered : m.place.chipDelivered,
    sentence: isInternet
      ? m.place.deliveredInternet({ destination })
      : m.place.delivered({ destination, place }),
    why: '',
  };
}

/** The resolver's answer to the client's question for an address. */
export function tellResolver({ hop, decision, m }: Subject<'resolver'>): Told {
  const { asked, answer, code } = decision;
  const step = m.resolver.step({ id: asked.id });
  if (answer === null) {
    const why = code === null ? '' : tellCode(code, hop, m).why;
    return { step, chip: m.resolver.chipNoAnswer, sentence: m.resolver.noAnswer(asked), why };
  }
  return {
    step,
    chip: m.resolver.chipAnswer({ answer }),
    sentence: m.resolver.answered({ ...asked, answer }),
    why: asked.name === 'public-name' && isPrivate(answer) ? m.resolver.publicNameInside : '',
  };
}

function isPrivate(answer: string): boolean {
  const address = parseIp(answer);
  return address.ok && isPrivateIpv4(address.value);
}
