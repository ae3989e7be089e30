import type { Issue } from '../base/issue.ts';
import type { Scenario } from '../model/scenario.ts';
import { findLists, type Found } from './aws-cli/documents.ts';
import { mergeLists } from './aws-cli/input.ts';
import { AMBIGUOUS } from './aws-cli/keys.ts';
import { readScenario, type ReadScenario } from './aws-cli/scenario.ts';
import type { JsonValue } from './json.ts';
import { readFile, withinLimits, type InputFile } from './files.ts';
import { ReportWriter, type ImportReport, type Reading } from './report.ts';

export type { InputFile } from './files.ts';

export interface ImportResult {
  /** A document that fits the schema, whatever the input. */
  readonly scenario: Scenario;
  readonly report: ImportReport;
  /** What there is to say of the document by itself: nothing, as each value was put to the schema before. */
  readonly issues: readonly Issue[];
}

/**
 * Reads what `aws ec2 describe-*` and `aws rds describe-db-instances` print, and managed prefix lists. Files are known
 * by their content; they may hold several outputs, pages of one, or the merged output of a collector.
 * Only named attributes are read: user data, passwords and keys never reach the document.
 */
export function importAwsCli(files: readonly InputFile[]): ImportResult {
  const writer = new ReportWriter();
  const { scenario, read } = writer.collect(readFiles(files));
  return { scenario, report: writer.report(read), issues: [] };
}

function* readFiles(files: readonly InputFile[]): Reading<ReadScenario> {
  const lists: Found[] = [];
  for (const file of yield* withinLimits(files)) {
    for (const document of yield* readFile(file)) {
      for (const list of yield* findLists(file.name, document)) lists.push(list);
    }
  }
  return yield* readScenario(yield* mergeLists(lists));
}

/** Whether any of the files is AWS CLI output that this reads, and not some other JSON with a word in common. */
export function detectAwsCli(files: readonly InputFile[]): boolean {
  return files.some((file) =>
    new ReportWriter().collect(readFile(file)).some((document) => isAwsCli(file, document)),
  );
}

function isAwsCli(file: InputFile, document: JsonValue): boolean {
  const writer = new ReportWriter();
  const lists = writer.collect(findLists(file.name, document)).map(({ key }) => key);
  const unmodelled = writer.report({}).ignored.filter(({ code }) => code === 'not-modelled');
  return [...lists, ...unmodelled.map(({ what }) => what)].some((key) => !AMBIGUOUS.has(key));
}
