import { lastVersion, type OwnScenario, type Unsettled, type VersionEntry } from './own-scenario.ts';
import { thinVersions } from './thin-versions.ts';

/** A rest of this many milliseconds ends a version, and so does the length of one. */
const REST = 5_000;
const LONGEST_VERSION = 60_000;

/** What to write so that an edit becomes part of its scenario. */
export type Settling =
  | {
      readonly kind: 'write';
      readonly scenario: OwnScenario;
      /** Texts of versions that are new or changed. */
      readonly texts: readonly { readonly at: number; readonly text: string }[];
      /** The versions, by their `at`, that are not worth keeping any more. */
      readonly dropped: readonly number[];
    }
  /** It stands there already. */
  | { readonly kind: 'nothing' }
  /** Another page changed the scenario meanwhile, so that the edit must become a scenario of its own. */
  | { readonly kind: 'conflict' };

/**
 * Decides what becomes of an edit. It was made on one revision of its scenario. A page that follows its own edits is
 * right to go on, whichever revision it last heard of; where another page wrote in between, nothing may be overwritten.
 */
export function settling(
  edit: Unsettled,
  kept: { readonly scenario: OwnScenario; readonly text: string } | undefined,
): Settling {
  if (kept === undefined) return firstWriting(edit);
  const { scenario, text } = kept;
  if (text === edit.text && scenario.deleted === null) return { kind: 'nothing' };
  const isNext = scenario.revision === edit.base || scenario.writer === edit.page;
  if (!isNext && text !== edit.text) return { kind: 'conflict' };

  const version = nextVersion(scenario, edit);
  const before = scenario.versions.filter(({ at }) => at !== version.at);
  const versions = thinVersions([...before, version], edit.at);
  const isKept = new Set(versions.map(({ at }) => at));
  return {
    kind: 'write',
    scenario: {
      ...scenario,
      changed: edit.at,
      deleted: null,
      revision: scenario.revision + 1,
      writer: edit.page,
      versions,
    },
    texts: [{ at: version.at, text: edit.text }],
    dropped: scenario.versions.map(({ at }) => at).filter((at) => !isKept.has(at)),
  };
}

function firstWriting({ id, name, origin, original, text, at, page }: Unsettled): Settling {
  const first = { at: at - 1, until: at - 1, size: original.length };
  const version = { at, until: at, size: text.length };
  const isChanged = text !== original;
  const versions = isChanged ? [first, version] : [first];
  return {
    kind: 'write',
    scenario: { id, name, origin, changed: at, deleted: null, revision: 1, writer: page, versions },
    texts: [{ at: first.at, text: original }, ...(isChanged ? [{ at, text }] : [])],
    dropped: [],
  };
}

/** The version that the edit is written into: the current one while its stretch of work goes on. */
function nextVersion(scenario: OwnScenario, { at, text, page, isApart }: Unsettled): VersionEntry {
  const last = lastVersion(scenario);
  const goesOn =
    !isApart &&
    scenario.writer === page &&
    scenario.versions.length > 1 &&
    at - last.until <= REST &&
    at - last.at <= LONGEST_VERSION;
  const until = Math.max(at, last.until + 1); // A clock may be set back.
  return { at: goesOn ? last.at : until, until, size: text.length };
}
