import { readdirSync, readFileSync } from 'node:fs';
import type { Scenario } from '../../src/model/scenario.ts';
import { scenarioOf } from '../scenario/helpers.ts';

const folder = new URL('../../scenarios/', import.meta.url);

/** The scenarios of the gallery, by the names of their files. */
export const GALLERY: ReadonlyMap<string, Scenario> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name.replace('.yaml', ''), scenarioOf(readFileSync(new URL(name, folder), 'utf8'))]),
);
