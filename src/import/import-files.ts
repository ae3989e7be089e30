import type { Issue } from '../base/issue.ts';
import type { Scenario } from '../model/scenario.ts';
import { awsCliReader } from './aws-cli.ts';
import { mergeItems } from './aws-cli/input.ts';
import { readScenario, type ReadScenario } from './aws-cli/scenario.ts';
import { cloudFormationReader } from './cloudformation.ts';
import type {
  DescribedItem,
  DescribedList,
  ImportFormat,
  NeededParameter,
  Reader,
  ReadOptions,
} from './described.ts';
import { readFile, withinLimits, type InputFile } from './files.ts';
import { withLines } from './lines.ts';
import { separated } from './realms.ts';
import { ReportWriter, type ImportReport, type Origins, type Reading } from './report.ts';
import type { SourceDocument } from './source.ts';
import { suggestedFlows } from './suggested-flows.ts';
import { terraformPlanReader, terraformStateReader } from './terraform.ts';

export type { ImportFormat, NeededParameter, Side } from './described.ts';
export type { InputFile } from './files.ts';

export interface ImportResult {
  /** A document that fits the schema, whatever the input. Its flows are suggestions. */
  readonly scenario: Scenario;
  readonly report: ImportReport;
  /** For each resource and rule of the document, the place in the input that it came from. */
  readonly origins: Origins;
  /** The formats found in the input, in the order of `READERS`. */
  readonly formats: readonly ImportFormat[];
  /** The parameters of the templates in the input, each with the value that was used. */
  readonly neededParameters: readonly NeededParameter[];
  /** What there is to say of the document by itself: nothing, as each value was put to the schema before. */
  readonly issues: readonly Issue[];
}

/** The last takes what nobody else claims, and says so. */
const READERS: readonly Reader[] = [
  terraformPlanReader,
  terraformStateReader,
  cloudFormationReader,
  awsCliReader,
];

const DEFAULTS: ReadOptions = { side: 'after', parameters: new Map() };

/**
 * Reads files of any format that there is a reader for, known by their content; formats may be mixed. Only named
 * attributes are read: user data, passwords and keys never reach the document.
 */
export function importFiles(files: readonly InputFile[], options: Partial<ReadOptions> = {}): ImportResult {
  const writer = new ReportWriter();
  const { scenario, read, formats, neededParameters } = writer.collect(
    readFiles(files, { ...DEFAULTS, ...options }),
  );
  const origins = withLines(writer.origins, files);
  const flows = suggestedFlows(scenario);
  const document = Object.keys(flows).length === 0 ? scenario : { ...scenario, flows };
  return { scenario: document, report: writer.report(read), origins, formats, neededParameters, issues: [] };
}

/** The formats of the files that are known; none where no file is of a format that is read. */
export function detectFormats(files: readonly InputFile[]): readonly ImportFormat[] {
  const found = new Set<ImportFormat>();
  for (const file of files) {
    for (const document of new ReportWriter().collect(readFile(file, isClaimed))) {
      const reader = readerFor(document);
      if (reader !== undefined) found.add(reader.format);
    }
  }
  return READERS.map(({ format }) => format).filter((format) => found.has(format));
}

function readerFor(document: SourceDocument): Reader | undefined {
  return READERS.find((reader) => reader.claims(document));
}

function isClaimed(document: SourceDocument): boolean {
  return readerFor(document) !== undefined;
}

interface ReadFiles extends ReadScenario {
  readonly formats: readonly ImportFormat[];
  readonly neededParameters: readonly NeededParameter[];
}

function* readFiles(files: readonly InputFile[], options: ReadOptions): Reading<ReadFiles> {
  const documents = new Map<Reader, SourceDocument[]>(READERS.map((reader) => [reader, []]));
  const formats = new Set<ImportFormat>();
  for (const file of yield* withinLimits(files)) {
    for (const document of yield* readFile(file, isClaimed)) {
      const reader = readerFor(document);
      if (reader !== undefined) formats.add(reader.format);
      documents.get(reader ?? awsCliReader)?.push(document);
    }
  }
  const items: DescribedItem[] = [];
  const lists: DescribedList[] = [];
  const neededParameters: NeededParameter[] = [];
  for (const [reader, ofReader] of documents) {
    if (ofReader.length === 0) continue;
    const described = yield* reader.read(ofReader, options);
    for (const item of described.items) items.push(item);
    for (const list of described.lists) lists.push(list);
    for (const parameter of described.neededParameters ?? []) neededParameters.push(parameter);
  }
  const apart = yield* separated({ items, lists });
  const read = yield* readScenario(yield* mergeItems(apart));
  return { ...read, formats: [...formats], neededParameters };
}
