import type { Reason } from '../unexpressed.ts';

/** Why a part of a document is not in an export as it is, in English. The Korean catalogue has the same keys. */
export const en = {
  head: 'Not as in the scenario:',
  places: (places: readonly string[], sentence: string) => `${places.join(', ')}: ${sentence}`,
  what: (sentence: string, what: string) => `${sentence} (${what})`,
  patch: {
    head: 'What is changed or removed is for you to do, where it stands:',
    change: (name: string, differences: string) => `Change ${name}: ${differences}`,
    remove: (name: string) => `Remove ${name}`,
    inside: (name: string) =>
      `${name} has its rules inside it, and Terraform removes those beside it: put these inside, too.`,
    nothingAdded: 'The change adds no resources.',
    nothing: 'Nothing of the network is changed.',
  },
  reasons: {
    'not-written': 'Left out: nothing writes this yet.',
    'needs-not-written': 'Left out: it needs something that is left out.',
    'chosen-by-aws': 'AWS chooses the address or block when it is made.',
    'written-as-own':
      'What AWS makes with a VPC cannot be made: this is one of its own, and named wherever nothing else is.',
    'inside-host': 'What runs on the host is not part of the network.',
    state: 'A state comes about; nobody can ask for it.',
    'learnt-route': 'Left out: AWS adds this route by itself when a gateway learns it.',
    'dead-route':
      'Left out: AWS makes no route to what is not there. The packets may take another route now.',
    'account-setting': 'A setting of the account, not of this network.',
    'outside-aws': 'Left out: it does not stand in AWS.',
    'made-by-service': 'Left out: the service that owns the interface makes it.',
    'other-region': 'It is in another Region: deploy it there.',
    'other-account': 'It belongs to another account: deploy it there.',
    'to-fill-in': 'A list of AWS: give its id as a parameter.',
    'usual-value': 'AWS asks for more than the scenario says. Look over what stands here:',
    'two-zones-needed': 'AWS wants subnets in two Availability Zones: add one.',
    repeated: 'Left out: the same rule stands here before.',
  } satisfies Readonly<Record<Reason, string>>,
};

export type ExportMessages = typeof en;
