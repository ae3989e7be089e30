import { pointer } from '../../base/json-pointer.ts';
import { blockPublicAccessSchema, type BlockPublicAccess } from '../../model/block-public-access.ts';
import { object, text } from '../fields.ts';
import { assumed, ignored, type Reading } from '../report.ts';
import { accept, defined, type Item } from '../resources.ts';
import type { AwsInput } from './input.ts';

interface Ids {
  has(id: string): boolean;
}

/** The setting of the account: from its own call, or from the state that every VPC carries since 2024. */
export function* readBlockPublicAccess(
  input: AwsInput,
  vpcs: Ids,
  subnets: Ids,
): Reading<BlockPublicAccess | undefined> {
  const [options] = input.items('VpcBlockPublicAccessOptions');
  const states = input.items('Vpcs').flatMap((item) => {
    const mode = modeOf(item);
    return mode === undefined || !vpcs.has(item.id) ? [] : [{ item, mode }];
  });
  const blocking = states.find(({ mode }) => mode !== 'off');
  const mode = options === undefined ? blocking?.mode : text(options.value, 'InternetGatewayBlockMode');
  const place = options?.place ?? blocking?.item.place;
  if (mode === undefined || mode === 'off' || place === undefined) return undefined;
  const exclusions = input.has('VpcBlockPublicAccessExclusions')
    ? yield* readExclusions(input, vpcs, subnets)
    : yield* exclusionsFromStates(states);
  const candidate = defined({ mode, exclusions: exclusions.length === 0 ? undefined : exclusions });
  return yield* accept(blockPublicAccessSchema, candidate, { what: 'blockPublicAccess', id: '', place });
}

function modeOf({ value }: Item): string | undefined {
  return text(object(value, 'BlockPublicAccessStates'), 'InternetGatewayBlockMode');
}

const STANDING: ReadonlySet<string> = new Set(['create-complete', 'update-complete', 'update-in-progress']);

function* readExclusions(input: AwsInput, vpcs: Ids, subnets: Ids): Reading<readonly object[]> {
  const exclusions: object[] = [];
  for (const { value, place } of input.items('VpcBlockPublicAccessExclusions')) {
    const id = text(value, 'ResourceArn')?.split('/').at(-1) ?? '';
    const mode = text(value, 'InternetGatewayExclusionMode');
    const state = text(value, 'State') ?? 'create-complete';
    if (!STANDING.has(state)) yield ignored('deleted', place, 'VpcBlockPublicAccessExclusions');
    else if (vpcs.has(id)) exclusions.push({ vpc: id, mode });
    else if (subnets.has(id)) exclusions.push({ subnet: id, mode });
    else yield ignored('resource-not-given', place, 'VpcBlockPublicAccessExclusions');
  }
  return exclusions;
}

/** A VPC that is off while another blocks has an exclusion, of a kind that its state does not show. */
function* exclusionsFromStates(
  states: readonly { readonly item: Item; readonly mode: string }[],
): Reading<readonly object[]> {
  const exclusions: object[] = [];
  for (const { item, mode } of states) {
    if (mode !== 'off') continue;
    yield assumed('exclusion-from-state', item.place, { vpc: item.id }, pointer('blockPublicAccess'));
    exclusions.push({ vpc: item.id, mode: 'allow-bidirectional' });
  }
  return exclusions;
}
