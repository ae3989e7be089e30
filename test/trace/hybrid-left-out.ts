const CORE_NETWORK =
  'A core network is known by its ARN only: a walk whose route leads there ends as unknown, and nothing is guessed.';

/** Rules of the reference that no test bears, and why. docs/coverage.md is generated from it. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'CWAN-1': CORE_NETWORK,
  'CWAN-2': CORE_NETWORK,
  'CWAN-3': CORE_NETWORK,
  'CWAN-4': CORE_NETWORK,
  'CWAN-5': CORE_NETWORK,
  'GWE-15': 'A walk is of the network as it is: the document has no connections from before a change.',
};
