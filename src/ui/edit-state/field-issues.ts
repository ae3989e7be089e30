import type { Issue } from '../../base/issue.ts';
import type { JsonPointer } from '../../base/json-pointer.ts';

/** Issues about a value by itself, whatever stands around it. */
const ABOUT_VALUES: ReadonlySet<string> = new Set([
  'bad-value',
  'bad-characters',
  'bad-id',
  'empty-text',
  'empty-value',
  'not-one-of',
  'number-too-large',
  'number-too-small',
  'text-too-long',
  'wrong-type',
]);

/** Whether the issue says that what stands at the place, or in it, means nothing. */
export function isAboutValue(issue: Issue, at: JsonPointer): boolean {
  return ABOUT_VALUES.has(issue.code) && (issue.at === at || issue.at.startsWith(`${at}/`));
}
