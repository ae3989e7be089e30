import { findLists, itemsOf, type Found } from './aws-cli/documents.ts';
import { AMBIGUOUS, isModelled } from './aws-cli/keys.ts';
import type { Described, DescribedItem, DescribedList, Reader } from './described.ts';
import { ReportWriter, type Reading } from './report.ts';
import type { SourceDocument } from './source.ts';

/**
 * What `aws ec2 describe-*` and `aws rds describe-db-instances` print, and managed prefix lists. Files may hold several
 * outputs, pages of one, or the merged output of a collector.
 */
export const awsCliReader: Reader = { format: 'aws-cli', claims: isAwsCli, read: readAwsCli };

/** Some other JSON may have a word in common. */
function isAwsCli({ file, json }: SourceDocument): boolean {
  if (json === undefined) return false;
  const writer = new ReportWriter();
  const lists = writer.collect(findLists(file, json)).map(({ key }) => key);
  const unmodelled = writer.report({}).ignored.filter(({ code }) => code === 'not-modelled');
  return [...lists, ...unmodelled.map(({ what }) => what)].some((key) => !AMBIGUOUS.has(key));
}

function* readAwsCli(documents: readonly SourceDocument[]): Reading<Described> {
  const lists: DescribedList[] = [];
  const items: DescribedItem[] = [];
  for (const { file, json } of documents) {
    for (const found of json === undefined ? [] : yield* findLists(file, json)) {
      const key = keyOf(found);
      if (key === undefined) continue;
      lists.push({ key, place: found.place, hasMore: found.hasMore });
      for (const { value, place } of yield* itemsOf(found)) items.push({ key, value, place });
    }
  }
  return { items, lists };
}

function keyOf({ key }: Found) {
  if (key === 'Reservations') return 'Instances';
  return isModelled(key) ? key : undefined;
}
