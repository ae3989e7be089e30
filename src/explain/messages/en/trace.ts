interface Ends {
  readonly from: string;
  readonly to: string;
  /** `on tcp 3306`, `by icmp echo-request` */
  readonly by: string;
  /** `tcp 3306` */
  readonly service: string;
}
interface Stopped {
  readonly leg: 'request' | 'response';
  readonly step: number;
  /** `network ACL private, outbound` */
  readonly where: string;
  /** `rule * denies it` */
  readonly reason: string;
}

interface Works {
  /** `works from client ports 49152-61000 only` */
  readonly works: string;
  readonly share: string;
}

export const trace = {
  headline: {
    reachable: 'Reachable',
    oneWay: 'Reachable: the packet arrives',
    httpError: 'Reachable, answered with an HTTP error',
    refused: 'Refused: nothing listens on the port',
    closed: 'No answer: nothing listens on the port',
    partial: 'Works from some ports only',
    partialChoices: 'Works for some nodes or targets only',
    'no-response': 'No response: the reply is dropped',
    unreachable: 'Unreachable: the request is dropped',
    reset: 'Reset: the flow is no longer known',
    unresolved: 'Unreachable: the name does not resolve',
    unknown: 'Unknown: part of the path is not modelled',
  },
  symptom: {
    answers: 'The client gets its answer.',
    'times-out': 'The client times out.',
    refused: 'The client is refused at once.',
    'http-error': 'The client gets an HTTP error as its answer.',
    sometimes: 'The client gets an answer on some attempts and times out on others.',
    oneWay: 'The client expects no answer.',
    reset: 'The connection is reset.',
    unresolved: 'The client cannot resolve the name.',
  },
  onPort: ({ service }: { service: string }) => `on ${service}`,
  byProtocol: ({ service }: { service: string }) => `by ${service}`,
  reachable: ({ from, to, by }: Ends) => `${from} reaches ${to} ${by}, and the reply comes back.`,
  oneWay: ({ from, to, by }: Ends) => `${from} reaches ${to} ${by}; no reply is expected.`,
  refused: ({ from, to, service }: Ends) => `${from} reaches ${to}, but nothing listens on ${service} there.`,
  noResponse: ({ from, to, by, step, where, reason }: Ends & Stopped) =>
    `${from} reaches ${to} ${by}, but the reply is dropped at step ${step}, ${where}: ${reason}.`,
  unreachable: ({ from, to, by, step, where, reason }: Ends & Stopped) =>
    `${from} does not reach ${to} ${by}: the request is dropped at step ${step}, ${where}: ${reason}.`,
  reset: ({ from, to, by, step, where }: Ends & Stopped) =>
    `${from} does not reach ${to} ${by}: at step ${step}, ${where} answers with a reset.`,
  unresolved: ({ from, to }: Ends) => `${from} does not reach ${to}: the name does not resolve.`,
  unknown: ({ from, to, by, step, where }: Ends & Stopped) =>
    `Whether ${from} reaches ${to} ${by} is unknown: step ${step}, ${where}, is not modelled.`,
  /** Where the document of a verdict names no stop. */
  plain: {
    'no-response': ({ from, to, by }: Ends) => `${from} reaches ${to} ${by}, but the reply is dropped.`,
    unreachable: ({ from, to, by }: Ends) => `${from} does not reach ${to} ${by}.`,
    unknown: ({ from, to, by }: Ends) => `Whether ${from} reaches ${to} ${by} is unknown.`,
  },
  partial: ({ from, to, by, works, share }: Ends & Works) => `${from} to ${to} ${by} ${works}: ${share}.`,
  partialStops: ({ from, to, by, works, share, leg, step, where, reason }: Ends & Works & Stopped) =>
    `${from} to ${to} ${by} ${works}: ${share}; otherwise the ${
      leg === 'request' ? 'request' : 'reply'
    } is dropped at step ${step}, ${where}: ${reason}.`,
  worksFromClientPorts: ({ ports }: { ports: string }) => `works from client ports ${ports} only`,
  worksFromNatPorts: ({ ports }: { ports: string }) => `works from NAT ports ${ports} only`,
  worksFromBoth: ({ client, nat }: { client: string; nat: string }) =>
    `works from client ports ${client} with NAT ports ${nat} only`,
  worksFromSome: 'works for some combinations of client and NAT ports only',
  worksByChoice: ({ failing }: { failing: string }) => `works on some of its ways, and fails by ${failing}`,
  choice: {
    record: ({ id }: { id: string }) => `record ${id}`,
    node: ({ id }: { id: string }) => `node ${id}`,
    targetGroup: ({ id }: { id: string }) => `group ${id}`,
    zone: ({ id }: { id: string }) => `zone ${id}`,
    subnet: ({ id }: { id: string }) => `subnet ${id}`,
    tunnel: ({ id }: { id: string }) => `tunnel ${id}`,
    target: ({ id }: { id: string }) => `target ${id}`,
  },
  choices: (words: readonly string[]) => words.join(' to '),
  httpStatus: ({ status, text }: { status: number; text: string }) => `${text} (HTTP ${status})`,
  worksNever: 'works from no port',
  more: ({ count }: { count: number }) => `${count} more`,
  share: ({ part, whole, percent }: { part: string; whole: string; percent: string }) =>
    `${part} of ${whole} (${percent} %)`,
  deniedByRule: ({ rule }: { rule: string }) => `rule ${rule} denies it`,
  noRules: 'there are no rules in that direction',
  fromInternet: 'A host on the internet',
  toInternet: 'the internet',
};
