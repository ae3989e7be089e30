import type { Described } from '../described.ts';
import type { Place } from '../report.ts';
import { Drafts } from './resources/drafts.ts';
import { addDefaultRules } from './resources/security-groups.ts';
import { fateOf, ROUNDS } from './resources/types.ts';
import { viewOf } from './resources/view.ts';
import type { Run } from './run.ts';
import type { Blocks, StackResource } from './scope.ts';

/** Turns the resources of all stacks into what describe calls would print of them once they are made. */
export function describeStacks(resources: readonly StackResource[], blocks: Blocks, run: Run) {
  const drafts = new Drafts(resources, blocks);
  for (const round of ROUNDS) {
    for (const resource of resources) {
      const read = round.get(resource.declaration.type);
      if (read !== undefined && !run.isSpent) read(viewOf(resource), drafts);
    }
  }
  addDefaultRules(drafts);
  for (const resource of resources) {
    const { type } = resource.declaration;
    const fate = fateOf(type);
    switch (fate) {
      case 'not-modelled':
        drafts.ignored('not-modelled', resource.place, type);
        break;
      case 'custom':
        drafts.ignored('custom-resource', resource.place, type.slice(0, 80));
        break;
      case 'not-expanded':
        drafts.ignored('macro', resource.place, type);
        break;
      case 'not-needed':
        drafts.ignored('not-needed', resource.place, 'Resources');
        break;
      case 'read':
    }
  }
  const [first] = resources;
  const items = drafts.describe();
  const lists = first === undefined ? [] : wholeLists(first.place);
  const described: Described = { items, lists };
  return { described, findings: drafts.findings };
}

/** A template says all there is of these: what it does not have, AWS makes. */
function wholeLists(place: Place): Described['lists'] {
  return (['RouteTables', 'NetworkAcls'] as const).map((key) => ({ key, place, hasMore: false }));
}
