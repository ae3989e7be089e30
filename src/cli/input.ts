import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Issue } from '../base/issue.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { compile } from '../compile/compile.ts';
import type { Network } from '../compile/network.ts';
import { decodeText } from '../import/decode.ts';
import { importFiles, type ImportFormat, type ImportResult, type Side } from '../import/import-files.ts';
import type { ImportReport, Origins } from '../import/report.ts';
import { isWorthReading } from '../import/worth-reading.ts';
import { isLink, parseLink } from '../link/link.ts';
import type { LinkState } from '../link/link-state.ts';
import { linkMessage } from '../link/messages.ts';
import type { Flow } from '../model/flow.ts';
import type { Scenario } from '../model/scenario.ts';
import { inReadingOrder, locate, type LocatedIssue } from '../scenario/locate.ts';
import { parseScenario } from '../scenario/parse.ts';
import { firstQuestion } from '../trace/first-question.ts';
import type { Context } from './context.ts';

/** What a command has to work with. */
export interface Input {
  /** The file or folder as the person named it. */
  readonly name: string;
  readonly scenario: Scenario;
  readonly network: Network;
  readonly warnings: readonly PlacedIssue[];
  /** What an import read, assumed and left out; null for a scenario document. */
  readonly report: ImportReport | null;
  /** Where in the input each part of an imported document came from, and of which formats it is; of others, nothing. */
  readonly origins: Origins;
  readonly formats: readonly ImportFormat[];
  /** What a link says besides its document; null where the input is no link. */
  readonly link: LinkState | null;
}

/** Values for the parameters of a template, by name. */
export type Parameters = ReadonlyMap<string, string>;

/** What may be said of how an input is read; without a side, a Terraform plan is read as it will be. */
export interface ReadChoices {
  readonly parameter?: Parameters;
  readonly side?: Side;
}

function optionsOf({ parameter, side }: ReadChoices) {
  return { ...(parameter !== undefined && { parameters: parameter }), ...(side !== undefined && { side }) };
}

/** An issue with its place: line and column in a document, none in what was imported. */
export type PlacedIssue = Issue & Partial<Pick<LocatedIssue, 'line' | 'column'>>;

export type InputError =
  | { readonly kind: 'message'; readonly text: string }
  | {
      readonly kind: 'issues';
      readonly name: string;
      readonly issues: readonly PlacedIssue[];
      readonly report: ImportReport | null;
    };

/** Reads any input the project can read, recognised by its content. */
export async function readInput(
  name: string,
  context: Context,
  choices: ReadChoices = {},
): Promise<Result<Input, InputError>> {
  const { messages } = context;
  if (name === '-') return fromText('-', await context.readStandardInput(), choices, context);
  if (isLink(name)) return fromLink(name, context);
  const found = await stat(name).catch(() => null);
  if (found === null) return fail({ kind: 'message', text: messages.error.noSuchInput(name) });
  try {
    return found.isDirectory()
      ? await fromFolder(name, context, choices)
      : fromText(name, await readText(name), choices, context);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail({ kind: 'message', text: messages.error.cannotRead(name, reason) });
  }
}

/** A byte order mark says what the text is, so the decoder must not take it away. */
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

async function readText(path: string): Promise<string> {
  return decodeText(await readFile(path), (bytes) => UTF8.decode(bytes));
}

function fromText(
  name: string,
  text: string,
  choices: ReadChoices,
  context: Context,
): Result<Input, InputError> {
  if (isLink(text)) return fromLink(text, context);
  const imported = importFiles([{ name, text }], optionsOf(choices));
  if (imported.formats.length > 0) return fromImport(name, imported);
  return fromDocument(name, text, null);
}

function fromLink(link: string, { language }: Context): Result<Input, InputError> {
  const read = parseLink(link);
  if (!read.ok) return fail({ kind: 'message', text: linkMessage(read.error, language) });
  const { text, ...state } = read.value;
  return fromDocument(`#${String(state.version)}.…`, text, state);
}

function fromDocument(name: string, text: string, link: LinkState | null): Result<Input, InputError> {
  const parsed = parseScenario(text);
  if (!parsed.ok) return fail({ kind: 'issues', name, issues: parsed.error, report: null });
  const { scenario, source, warnings } = parsed.value;
  const compiled = compile(scenario);
  if (!compiled.ok) {
    return fail({
      kind: 'issues',
      name,
      issues: inReadingOrder(locate(compiled.error, source)),
      report: null,
    });
  }
  const all = inReadingOrder([...warnings, ...locate(compiled.value.warnings, source)]);
  return ok({
    name,
    scenario,
    network: compiled.value,
    warnings: all,
    report: null,
    link,
    origins: new Map(),
    formats: [],
  });
}

async function fromFolder(
  name: string,
  { messages }: Context,
  choices: ReadChoices,
): Promise<Result<Input, InputError>> {
  const entries = await readdir(name, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && isWorthReading(relative(name, join(entry.parentPath, entry.name))))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (paths.length === 0) return fail({ kind: 'message', text: messages.error.emptyFolder(name) });
  const files = await Promise.all(
    paths.map(async (path) => ({ name: relative(name, path), text: await readText(path) })),
  );
  const imported = importFiles(files, optionsOf(choices));
  if (imported.formats.length === 0)
    return fail({ kind: 'message', text: messages.error.notImportable(name) });
  return fromImport(name, imported);
}

function fromImport(name: string, result: ImportResult): Result<Input, InputError> {
  const { scenario, report, issues, origins, formats } = result;
  const isUnreadable = Object.keys(report.read).length === 0 && report.errors.length > 0;
  if (isUnreadable) return fail({ kind: 'issues', name, issues, report });
  const compiled = compile(scenario);
  if (!compiled.ok) return fail({ kind: 'issues', name, issues: [...issues, ...compiled.error], report });
  const warnings = [...issues, ...compiled.value.warnings];
  return ok({ name, scenario, network: compiled.value, warnings, report, link: null, origins, formats });
}

/**
 * The flow of this name, or the first; where the document has none, what the page asks by itself, or null where there
 * is nothing to ask about. Undefined for a name that the document does not have.
 */
export function flowOf({ scenario, network }: Input, name: string | null): Flow | null | undefined {
  const flows = scenario.flows ?? {};
  if (name !== null) return Object.hasOwn(flows, name) ? flows[name] : undefined;
  return Object.values(flows)[0] ?? firstQuestion(network);
}
