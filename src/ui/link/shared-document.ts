import type { LinkState } from '../../link/link-state.ts';
import type { Scenario } from '../../model/scenario.ts';
import { withoutIdentity } from '../../scenario/without-identity.ts';
import { formatScenario } from '../../scenario/write.ts';
import { secretCoin } from './secret-coin.ts';

/** What is given away: a document, and in its words what is shown of it. */
export interface SharedDocument {
  readonly scenario: Scenario;
  readonly text: string;
  readonly stateOf: (state: LinkState) => LinkState;
}

export function asItIs(scenario: Scenario, text: string): SharedDocument {
  return { scenario, text, stateOf: (state) => state };
}

/** The document with made-up ids, accounts and public addresses, and without names. */
export function withMadeUpNames(original: Scenario): SharedDocument {
  const { scenario, nameOf } = withoutIdentity(original, secretCoin());
  return {
    scenario,
    text: formatScenario(scenario, 'yaml'),
    stateOf: ({ flow, changes, ...state }) => ({
      ...state,
      flow: flow === null ? null : nameOf(flow),
      changes: {
        ...changes,
        ...(changes.from !== undefined && { from: nameOf(changes.from) }),
        ...(changes.to !== undefined && { to: nameOf(changes.to) }),
      },
    }),
  };
}
