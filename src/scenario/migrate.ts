import { SCENARIO_VERSION } from '../model/scenario.ts';

/** Takes a document of one version to the next. Pure, and tested with a document of its version. */
export type Migration = (document: unknown) => unknown;

/** By the version that each starts from. Version 1 is the first, so there are none yet. */
export const migrations: ReadonlyMap<number, Migration> = new Map();

/** Versions that can be read, the oldest first. */
export function supportedVersions(known: ReadonlyMap<number, Migration> = migrations): readonly number[] {
  return [...known.keys(), SCENARIO_VERSION].sort((a, b) => a - b);
}

/** A document of an older version as one of version `to`. Throws when a version between has no migration. */
export function migrate(
  document: unknown,
  version: number,
  known: ReadonlyMap<number, Migration> = migrations,
  to: number = SCENARIO_VERSION,
): unknown {
  let migrated = document;
  for (let from = version; from < to; from++) {
    const migration = known.get(from);
    if (migration === undefined) throw new Error(`there is no migration from version ${from}`);
    migrated = migration(migrated);
  }
  return migrated;
}
