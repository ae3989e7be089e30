import { COMPONENT_TYPES } from '../../src/compile/component.ts';
import { SYMPTOMS, VERDICTS } from '../../src/model/flow.ts';
import { EXPLANATION_CODES } from '../../src/trace/codes.ts';
import { QUESTION_CODES } from '../../src/trace/wanted/codes.ts';

/*
 * The trace document as the contract words it, checked by hand and not from the types that produce it: keys and their
 * order, and what each value may be. Returns what is wrong, with its place.
 */

type Check = (value: unknown, at: string) => readonly string[];

const wrong = (at: string, wanted: string, value: unknown) => [
  `${at}: ${wanted}, not ${JSON.stringify(value)}`,
];
const is =
  (wanted: string, test: (value: unknown) => boolean): Check =>
  (value, at) =>
    test(value) ? [] : wrong(at, wanted, value);
const text = is('a text', (value) => typeof value === 'string' && value !== '');
const whole = is('a whole number', (value) => Number.isInteger(value) && (value as number) >= 0);
const oneOf = (...values: readonly unknown[]) =>
  is(`one of ${values.join(', ')}`, (value) => values.includes(value));
const orNull =
  (check: Check): Check =>
  (value, at) =>
    value === null ? [] : check(value, at);
const list =
  (check: Check): Check =>
  (value, at) =>
    Array.isArray(value)
      ? value.flatMap((item: unknown, index) => check(item, `${at}/${index}`))
      : wrong(at, 'a list', value);

/** An object with these keys in this order; a key that ends in `?` may be missing. */
const shape =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value, at) => {
    if (typeof value !== 'object' || value === null) return wrong(at, 'an object', value);
    const entries = Object.entries(value);
    const known = Object.keys(checks).map((key) => key.replace('?', ''));
    const order = entries.map(([key]) => known.indexOf(key));
    if (order.includes(-1) || order.some((place, index) => index > 0 && place <= order[index - 1]!)) {
      return wrong(at, `the keys ${known.join(', ')} in this order`, Object.keys(value));
    }
    const missing = Object.keys(checks).filter((key) => !key.endsWith('?') && !(key in value));
    return [
      ...missing.map((key) => `${at}/${key} is missing`),
      ...entries.flatMap(([key, inner]) => (checks[key] ?? checks[`${key}?`]!)(inner, `${at}/${key}`)),
    ];
  };

const component = shape({ type: oneOf(...COMPONENT_TYPES), id: text });
const direction = oneOf('inbound', 'outbound', null);
const code = oneOf(...EXPLANATION_CODES);
const rule = is(
  'a rule number, an id, a destination or null',
  (value) => value === null || Number.isInteger(value) || (typeof value === 'string' && value !== ''),
);
const port = orNull(whole);
const range = is(
  'a range of ports',
  (value) => typeof value === 'string' && /^\d+(-\d+)?$|^all$/.test(value),
);
const end = shape({ ip: text, port });
const namedEnd = shape({ id: orNull(text), ip: text, port });

const stop = shape({
  connection: whole,
  leg: oneOf('request', 'response'),
  hop: whole,
  code,
  component,
  direction,
  rule,
});

const considered = shape({
  rule,
  matched: is('true or false', (value) => typeof value === 'boolean'),
  'field?': text,
  'fields?': list(text),
});

const hop = shape({
  component,
  direction,
  packet: shape({ protocol: text, source: end, destination: end, 'icmpType?': whole, 'icmpCode?': whole }),
  decision: oneOf('allow', 'deny', 'route', 'drop', 'translate', 'deliver', 'note'),
  'code?': code,
  rule,
  considered: list(considered),
  because: text,
  'hypothetical?': oneOf(true),
  'causes?': list(code),
  'notes?': list(code),
});

const leg = shape({ outcome: oneOf('delivered', 'dropped', 'unknown'), hops: list(hop) });

const traceDocument = shape({
  packetwalk: oneOf(1),
  verdict: oneOf(...VERDICTS),
  symptom: oneOf(...SYMPTOMS, null),
  stoppedAt: orNull(stop),
  connections: list(
    shape({
      flow: shape({
        protocol: text,
        source: namedEnd,
        destination: namedEnd,
        'icmpType?': whole,
        'icmpCode?': whole,
      }),
      request: leg,
      response: orNull(leg),
    }),
  ),
  branches: list(
    shape({
      when: shape({ 'clientPorts?': range, 'natPorts?': range }),
      share: list(whole),
      verdict: oneOf(...VERDICTS),
      stoppedAt: orNull(stop),
    }),
  ),
  flowLog: list(text),
  'wants?': list(
    shape({
      wish: oneOf('through', 'avoid', 'at-source', 'at-destination'),
      'field?': oneOf('protocol', 'sourceIp', 'sourcePorts', 'destinationIp', 'ports'),
      value: text,
      met: oneOf(true, false),
      findings: list(
        shape({
          code: oneOf(...EXPLANATION_CODES, ...QUESTION_CODES),
          component,
          'connection?': whole,
          'leg?': oneOf('request', 'response'),
          'hop?': whole,
          'route?': shape({ to: text, via: text }),
          'winner?': shape({ to: text, via: text }),
          'found?': text,
          because: text,
        }),
      ),
    }),
  ),
});

export function shapeMistakes(document: unknown): readonly string[] {
  return traceDocument(document, '');
}
