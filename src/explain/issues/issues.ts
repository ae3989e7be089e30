import type { Issue, IssueDetails } from '../../base/issue.ts';
import type { Language } from '../../model/text.ts';
import { catalogues, type Catalogue, type SentenceKey } from './catalogue.ts';

/** The parameter that chooses between the sentences of a code, where it has several: `code/variant`. */
const VARIANTS: Readonly<Record<string, string>> = {
  'text-too-large': 'kind',
  'yaml-syntax': 'kind',
  'bad-value': 'kind',
  'bad-id': 'kind',
  'not-a-map': 'type',
  'wrong-type': 'type',
  'exactly-one-of': 'count',
  'wrong-family': 'wanted',
  'family-not-in-subnet': 'family',
  'duplicate-rule-number': 'direction',
  'quota-exceeded': 'quota',
};

/** Parameters that hold several names, with spaces between. */
const LISTS: ReadonlySet<string> = new Set(['keys', 'zones', 'blocks']);

/** Where a sentence would quote what was found and nothing was. */
const WITHOUT_FOUND = 'none';

/** What a sentence needs of an issue. */
export type IssueText = Pick<Issue, 'code'> & IssueDetails;

/** One or two sentences on what is wrong and what would be right, for the person who wrote the document. */
export function issueMessage(issue: IssueText, language: Language): string {
  const catalogue = catalogues[language];
  const sentence = sentenceFor(issue, catalogue) ?? fallback(issue, catalogue);
  const asksBack = issue.suggestion !== undefined && !sentence.includes('{suggestion}');
  const template = asksBack ? `${sentence} ${catalogue.words.didYouMean}` : sentence;
  return template.replaceAll(/\{(?:(\w+):)?(\w+)\}/g, (_, table: string | undefined, name: string) => {
    return table === undefined ? valueOf(issue, name) : wordsFor(issue, name, table, catalogue);
  });
}

function sentenceFor(issue: IssueText, { sentences }: Catalogue): string | undefined {
  const variant =
    issue.params?.[VARIANTS[issue.code] ?? ''] ?? (issue.found === undefined ? WITHOUT_FOUND : '');
  const keys = [`${issue.code}/${variant}`, issue.code];
  const key = keys.find((one): one is SentenceKey => Object.hasOwn(sentences, one));
  return key === undefined ? undefined : sentences[key];
}

function fallback(issue: IssueText, { words }: Catalogue): string {
  const parts = [
    words.unknownIssue,
    ...(issue.found === undefined ? [] : [words.found]),
    ...(issue.expected === undefined ? [] : [words.expected]),
  ];
  return parts.join(' ');
}

function valueOf(issue: IssueText, name: string): string {
  const own: Readonly<Record<string, string | number | undefined>> = {
    code: issue.code,
    found: issue.found,
    expected: issue.expected,
    suggestion: issue.suggestion,
  };
  const value = own[name] ?? issue.params?.[name] ?? '';
  if (LISTS.has(name)) return quotedList(String(value));
  // A backtick of the user's own would end the quotation.
  return name === 'expected' ? String(value) : String(value).replaceAll('`', "'");
}

/** `allow deny` as `allow`, `deny` with each in backticks. */
function quotedList(names: string): string {
  return names
    .split(' ')
    .map((name) => `\`${name}\``)
    .join(', ');
}

/** Names of our own, with spaces between, as words of the language. */
function wordsFor(issue: IssueText, name: string, table: string, { words }: Catalogue): string {
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    types: words.types,
    collections: words.collections,
    components: words.components,
  };
  const names = String(issue.params?.[name] ?? '').split(' ');
  return names.map((one) => tables[table]?.[one] ?? one).join(words.or);
}
