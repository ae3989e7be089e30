import { integer, objects, text, texts } from '../fields.ts';
import type { Reading } from '../report.ts';
import { idOf, placeAt, tagsOf, type Context } from './context.ts';
import { draftOf, type Draft } from './draft.ts';
import * as kind from './kinds.ts';
import { prefixListOf } from './route-table.ts';

/** Prefix lists, with the entries that stand in resources of their own; of AWS's own lists, what a data source knows. */
export function* describePrefixLists(context: Context): Reading<readonly Draft[]> {
  const drafts = new Map<string, Draft>();
  const entries = new Map<string, Set<string>>();
  for (const list of context.described(kind.PREFIX_LIST)) {
    const { values } = list;
    const draft = draftOf('PrefixLists', 'PrefixListId', idOf(list), list.place);
    const name = text(values, 'name') ?? text(values, 'prefix_list_name');
    draft.set('PrefixListName', name);
    draft.set('OwnerId', list.type === 'aws_prefix_list' ? 'AWS' : text(values, 'owner_id'));
    draft.set('MaxEntries', integer(values, 'max_entries'));
    draft.set('Tags', tagsOf(values));
    drafts.set(draft.id, draft);
    const inline = [...objects(values, 'entry'), ...objects(values, 'entries')].flatMap(
      (entry) => text(entry, 'cidr') ?? [],
    );
    const blocks = new Set([...inline, ...texts(values, 'cidr_blocks')]);
    entries.set(draft.id, blocks);
  }
  for (const entry of context.managed(new Set(['aws_ec2_managed_prefix_list_entry']))) {
    const list = yield* context.ref(entry, ['prefix_list_id'], kind.PREFIX_LIST);
    const block = text(entry.values, 'cidr');
    if (block !== undefined) entries.get(list.id ?? '')?.add(block);
  }
  for (const [id, blocks] of entries) {
    const draft = drafts.get(id);
    // A customer's list without entries is empty, and that is known.
    if (blocks.size > 0 || draft?.item().value['OwnerId'] !== 'AWS') draft?.set('Cidrs', [...blocks]);
  }
  for (const endpoint of context.managed(kind.VPC_ENDPOINT)) {
    const service = text(endpoint.values, 'service_name');
    const id = prefixListOf(endpoint);
    if ((text(endpoint.values, 'vpc_endpoint_type') ?? 'Gateway') !== 'Gateway' || drafts.has(id)) continue;
    const draft = draftOf('PrefixLists', 'PrefixListId', id, placeAt(endpoint, ['cidr_blocks']));
    draft.set('PrefixListName', service);
    draft.set('OwnerId', 'AWS');
    const blocks = texts(endpoint.values, 'cidr_blocks');
    if (blocks.length > 0) draft.set('Cidrs', [...blocks]);
    drafts.set(id, draft);
  }
  return [...drafts.values()];
}
