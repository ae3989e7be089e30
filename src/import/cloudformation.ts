import { pointer, type JsonPointer } from '../base/json-pointer.ts';
import { describeStacks } from './cloudformation/describe.ts';
import { Run } from './cloudformation/run.ts';
import { makeStacks, parametersIn } from './cloudformation/stacks.ts';
import { readTemplateText } from './cloudformation/template-text.ts';
import { declarationsOf, isTemplate, type Template } from './cloudformation/template.ts';
import type { Described, Reader, ReadOptions } from './described.ts';
import { failed, ignored, type Place, type Reading } from './report.ts';
import type { SourceDocument } from './source.ts';

/**
 * CloudFormation templates, YAML or JSON, and what CDK writes; files with values for their parameters too. All
 * templates of an input belong together: nested stacks and exports join them.
 */
export const cloudFormationReader: Reader = {
  format: 'cloudformation',
  claims: (document) => isTemplateDocument(document) || parametersIn(document.json) !== undefined,
  read: readTemplates,
};

/** A key at the left edge, or in a flow map: cheap to find, and every template has it. */
const RESOURCES = /(^|[{,\n]\s*)["']?Resources["']?\s*:/;

function isTemplateDocument(document: SourceDocument): boolean {
  const { json, text } = document;
  if (json !== undefined) return isTemplate(json);
  if (!RESOURCES.test(text)) return false;
  const read = textOf(document);
  // Broken YAML is a template as well, where it says so itself: its mistakes are worth more than a shrug.
  return read.ok ? isTemplate(read.value.value) : /\bType["']?\s*:\s*["']?(AWS|Custom)::/.test(text);
}

const TEXTS = new WeakMap<SourceDocument, ReturnType<typeof readTemplateText>>();

/** Who claims a document has read it, so that nobody reads it twice. */
function textOf(document: SourceDocument): ReturnType<typeof readTemplateText> {
  const known = TEXTS.get(document) ?? readTemplateText(document.text);
  TEXTS.set(document, known);
  return known;
}

function* readTemplates(documents: readonly SourceDocument[], options: ReadOptions): Reading<Described> {
  const run = new Run();
  const templates: Template[] = [];
  const parameters = new Map<string, string>();
  for (const document of documents) {
    const given = parametersIn(document.json);
    for (const [name, value] of given ?? []) parameters.set(name, value);
    if (given !== undefined) continue;
    const template = yield* readTemplate(document);
    if (template !== undefined) templates.push(template);
  }
  for (const [name, value] of options.parameters) parameters.set(name, value);
  const { all, blocks, neededParameters } = makeStacks(templates, { parameters }, run);
  const resources = all.flatMap((stack) => stack.resources);
  const { described, findings } = describeStacks(resources, blocks, run);
  yield* run.findings;
  yield* findings;
  return { ...described, neededParameters };
}

/** Transforms that are understood: loops are written out, and of SAM the plain resources and functions are read. */
const KNOWN_TRANSFORMS: ReadonlySet<string> = new Set([
  'AWS::LanguageExtensions',
  'AWS::Serverless-2016-10-31',
]);

function* readTemplate(document: SourceDocument): Reading<Template | undefined> {
  const { file } = document;
  const read = textOf(document);
  if (!read.ok) {
    for (const { code, found, line, column } of read.error) {
      const place = { file, path: pointer(), line, column };
      yield { list: 'errors', entry: { code, params: { found }, ...place } };
    }
    return undefined;
  }
  const { value, repeated, lineOf } = read.value;
  const placeOf = (at: JsonPointer): Place => ({ file, path: at, line: lineOf(at) });
  for (const { key, at, line, firstLine } of repeated) {
    const place = { file, path: at, line };
    yield failed('template-key-repeated', place, { key: key.slice(0, 80), first: firstLine });
  }
  if (!isTemplate(value)) return undefined;
  const template = declarationsOf(value, file, placeOf);
  for (const name of template.transforms) {
    if (!KNOWN_TRANSFORMS.has(name)) yield ignored('macro', placeOf(pointer('Transform')), name.slice(0, 80));
  }
  return template;
}
