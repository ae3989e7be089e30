import type { JsonPointer } from '../../base/json-pointer.ts';
import { compile } from '../../compile/compile.ts';
import type { Network } from '../../compile/network.ts';
import { compareSides, type Comparison } from '../../explain/compare-sides.ts';
import { loadMessages } from '../../explain/messages/messages.ts';
import { excerptOf } from '../../import/excerpt.ts';
import { importFiles, type ImportResult, type Side } from '../../import/import-files.ts';
import type { InputFile } from '../../import/files.ts';
import { reportWithLines } from '../../import/lines.ts';
import { someVpcs } from '../../import/only-vpcs.ts';
import type { Origin } from '../../import/report.ts';
import type { Language } from '../../model/text.ts';
import type { Scenario } from '../../model/scenario.ts';
import { withoutIdentity } from '../../scenario/without-identity.ts';
import { formatScenario } from '../../scenario/write.ts';
import { traceQuestion } from '../../trace/trace-flow.ts';
import type { GivenFile } from '../files/given.ts';
import { saysItIsScenario } from '../files/says-it-is-scenario.ts';
import { secretCoin } from '../link/secret-coin.ts';
import { originalsOf } from './originals-of.ts';
import { readSources } from './read-sources.ts';
import type {
  Answers,
  Ask,
  Contents,
  ImportChoices,
  OriginalLines,
  Preview,
  Progress,
  SuggestedFlow,
  VpcSummary,
} from './desk-messages.ts';

/** So many VPCs are opened together, unless the person says otherwise. */
const FEW_VPCS = 5;
/** Characters. A longer text is no scenario that somebody wrote, and what is wrong with it says nothing. */
const LONGEST_SCENARIO = 1_000_000;

type Desk = (ask: Ask) => Promise<Answers[Ask['kind']]>;

/**
 * Where files are imported: reads them once, and answers what would come of them as often as the choices change. Needs
 * no page, so that it can stand in a thread of its own.
 */
export function makeDesk(tell: (progress: Progress) => void): Desk {
  let sources: readonly InputFile[] = [];
  /** The last import, with the choices that change it. */
  let last: { readonly key: string; readonly result: ImportResult } | null = null;
  /** Of the document that was shown last. */
  let originals: (at: JsonPointer) => Origin | undefined = () => undefined;

  function imported({ side, parameters }: Pick<ImportChoices, 'side' | 'parameters'>): ImportResult {
    const key = JSON.stringify([side, parameters]);
    if (last?.key === key) return last.result;
    tell({ stage: 'understanding', share: null });
    const result = importFiles(sources, { side, parameters: new Map(Object.entries(parameters)) });
    last = { key, result };
    return result;
  }

  async function read(files: readonly GivenFile[]): Promise<Contents> {
    const got = await readSources(files, (share) => tell({ stage: 'reading', share }));
    if (!got.ok) return { kind: 'refused', ...got.error };
    sources = got.value;
    const { formats } = imported({ side: 'after', parameters: {} });
    if (formats.length > 0) return { kind: 'importable' };
    const scenario = sources.find(({ text }) => saysItIsScenario(text));
    if (scenario !== undefined) return { kind: 'scenario', ...scenario };
    const [only] = sources;
    const isShort = sources.length === 1 && only !== undefined && only.text.length <= LONGEST_SCENARIO;
    return { kind: 'refused', why: 'not-known', text: isShort ? only.text : null };
  }

  function preview(choices: ImportChoices): Preview {
    const { scenario: whole, report, formats, origins, neededParameters } = imported(choices);
    tell({ stage: 'checking', share: null });
    const vpcs = vpcsOf(whole);
    const chosen = chosenOf(vpcs, choices.vpcs);
    const some = someVpcs(whole, new Set(chosen));
    const hidden = choices.hides ? withoutIdentity(some.scenario, secretCoin()) : null;
    const scenario = hidden?.scenario ?? some.scenario;
    originals = originalsOf(origins, some, hidden);
    const network = compile(scenario);
    return {
      formats,
      report: reportWithLines(report, sources),
      parameters: neededParameters,
      vpcs,
      chosen,
      flows: network.ok ? verdictsOf(network.value) : [],
      issues: network.ok ? [] : network.error,
      text: formatScenario(scenario, 'yaml'),
    };
  }

  async function compare(choices: ImportChoices, language: Language): Promise<Comparison | null> {
    await loadMessages(language);
    const [before, after] = (['before', 'after'] as const).map((side) => sideOf(choices, side));
    return before && after ? compareSides(before, after, language) : null;
  }

  function sideOf(choices: ImportChoices, side: Side) {
    const { scenario, origins } = imported({ ...choices, side });
    const network = compile(scenario);
    return network.ok ? { network: network.value, origins } : undefined;
  }

  function lines(at: JsonPointer): OriginalLines | null {
    const original = originals(at);
    if (original === undefined) return null;
    const text = sources.find(({ name }) => name === original.file)?.text;
    return { original, excerpt: text === undefined ? null : excerptOf(text, original) };
  }

  return async (ask) => {
    switch (ask.kind) {
      case 'read':
        return read(ask.files);
      case 'preview':
        return preview(ask.choices);
      case 'compare':
        return compare(ask.choices, ask.language);
      case 'opened':
        last = null;
        return null;
      case 'originals':
        return ask.places.map((at) => originals(at) ?? null);
      case 'lines':
        return lines(ask.at);
    }
  };
}

function vpcsOf(scenario: Scenario): readonly VpcSummary[] {
  const subnets = Object.values(scenario.subnets ?? {}).map(({ vpc }) => vpc);
  const ofSubnet = new Map(Object.entries(scenario.subnets ?? {}).map(([id, { vpc }]) => [id, vpc]));
  const placed: readonly { readonly subnet?: string | undefined }[] = [
    ...Object.values(scenario.instances ?? {}),
    ...Object.values(scenario.networkInterfaces ?? {}),
  ];
  const hosts = placed.flatMap(({ subnet }) => (subnet === undefined ? [] : [ofSubnet.get(subnet)]));
  const [subnetsOf, hostsOf] = [counted(subnets), counted(hosts)];
  return Object.entries(scenario.vpcs ?? {}).map(([id, { name, cidr }]) => ({
    id,
    name: name ?? null,
    cidr,
    subnets: subnetsOf.get(id) ?? 0,
    hosts: hostsOf.get(id) ?? 0,
  }));
}

function counted(values: readonly (string | undefined)[]): ReadonlyMap<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function chosenOf(vpcs: readonly VpcSummary[], wanted: readonly string[] | null): readonly string[] {
  const ids = vpcs.map(({ id }) => id);
  if (wanted !== null) return ids.filter((id) => wanted.includes(id));
  if (ids.length <= FEW_VPCS) return ids;
  const [largest] = vpcs.toSorted((a, b) => b.hosts - a.hosts || b.subnets - a.subnets);
  return largest === undefined ? [] : [largest.id];
}

function verdictsOf(network: Network): readonly SuggestedFlow[] {
  return Object.entries(network.scenario.flows ?? {}).map(([name, flow]) => {
    const traced = traceQuestion(network, flow);
    return { name, verdict: traced.ok ? traced.value.verdict : null };
  });
}
