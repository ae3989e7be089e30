import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { deflateSync, strToU8 } from 'fflate';
import lzString from 'lz-string';
import { stepsOf } from '../src/explain/position.ts';
import { compile } from '../src/compile/compile.ts';
import { deflated } from '../src/link/deflate.ts';
import { formatLink, packScenario } from '../src/link/link.ts';
import { PLAIN_STATE, type Position } from '../src/link/link-state.ts';
import { packDocument } from '../src/link/pack.ts';
import { packForDictionary } from '../src/link/pack-for-dictionary.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { parseScenario } from '../src/scenario/parse.ts';
import { inSchemaOrder } from '../src/scenario/write.ts';
import { traceQuestion } from '../src/trace/trace-flow.ts';

/*
 * How long a link to each scenario of the gallery is, at the last hop of its first flow: in characters, from `#` on.
 * "unknown" is the same link with a dictionary that knows all scenarios but this one: what a document of somebody's own
 * takes. Fails where a link is longer than it may be.
 */
const MOST_RATIO = 0.5;
const MOST_FIRST = 700;

const documents = readdirSync('scenarios').map((file) => {
  const text = readFileSync(`scenarios/${file}`, 'utf8');
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.error[0])}`);
  return { name: file.replace(/\.yaml$/, ''), text, scenario: parsed.value.scenario };
});

const rows = documents.map(({ name, text, scenario }) => {
  const document: Record<string, unknown> = { ...inSchemaOrder(scenario) };
  delete document['packetwalk'];
  const [flow = null] = Object.keys(scenario.flows ?? {});
  const state = { ...PLAIN_STATE, flow, position: lastHop(scenario, flow) };
  const { bytes, flows } = packScenario(scenario);
  const packed = packDocument(document);
  const others = documents
    .filter((other) => other.name !== name)
    .map((other) => packForDictionary(other.text));
  const unknown = deflated(packed, Buffer.concat(others).subarray(-32_768));
  const link = formatLink({ bytes, flows }, state).length;
  const overhead = link - letters(bytes.length - 1);
  return {
    name,
    yaml: Buffer.byteLength(text),
    lzString: lzString.compressToEncodedURIComponent(text).length,
    json: letters(deflateSync(strToU8(JSON.stringify(document)), { level: 9 }).length) + overhead,
    packed: letters(deflateSync(packed, { level: 9 }).length) + overhead,
    brotli: letters(brotliCompressSync(packed).length) + overhead,
    unknown: letters(unknown.length) + overhead,
    link,
  };
});

const ratios = rows.map(({ link, lzString: other }) => link / other);
const unknownRatios = rows.map(({ unknown, lzString: other }) => unknown / other);
console.log(
  '| scenario | YAML, bytes | lz-string | JSON, deflated | packed, deflated | packed, brotli | unknown | link | ratio |',
);
console.log('| --- | --: | --: | --: | --: | --: | --: | --: | --: |');
for (const { name, ...numbers } of rows) {
  const ratio = (numbers.link / numbers.lzString).toFixed(2);
  console.log(`| ${[name, ...Object.values(numbers), ratio].join(' | ')} |`);
}
console.log(
  `\nMedian, against lz-string: ${percent(median(ratios))}; unknown: ${percent(median(unknownRatios))}.`,
);

const first = rows.find(({ name }) => name === 'ec2-to-rds');
const failures = [
  ...(median(ratios) > MOST_RATIO || median(unknownRatios) > MOST_RATIO
    ? ['The median link is too long.']
    : []),
  ...(first === undefined || first.unknown > MOST_FIRST ? [`ec2-to-rds takes more than ${MOST_FIRST}.`] : []),
];
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;

/** Characters of base64url. */
function letters(bytes: number): number {
  return Math.ceil((bytes * 4) / 3);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}

function lastHop(scenario: Scenario, flow: string | null): Position | null {
  const network = compile(scenario);
  const question = flow === null ? undefined : scenario.flows?.[flow];
  const traced = network.ok && question !== undefined ? traceQuestion(network.value, question) : null;
  const last = traced?.ok === true ? stepsOf(traced.value).at(-1) : undefined;
  return last === undefined ? null : { connection: last.connection, leg: last.leg, hop: last.index };
}
