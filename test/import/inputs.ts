import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importFiles, type ImportResult, type InputFile } from '../../src/import/import-files.ts';

const OWN = fileURLToPath(new URL('fixtures/', import.meta.url));
/** A folder of other people's files that some machines have beside the repository. */
const SHARED = fileURLToPath(new URL('../../../shared/fixtures/', import.meta.url));

const SHARED_FOLDERS = [
  'aws-cli/c7n-cross-az-nat',
  'aws-cli/c7n-security-groups',
  'aws-cli/cli-doc-samples',
  'aws-cli/cloudmapper-demo',
  'aws-cli/npguard-collector',
  'pairs/security-groups/aws-cli',
  'pairs/vpc-complete/aws-cli',
  'pairs/vpc-peering/aws-cli',
];

/** The shared folders that are there: none on most machines. */
export const sharedFolders = SHARED_FOLDERS.filter((folder) => existsSync(join(SHARED, folder)));

export function inputFolder(of: 'own' | 'shared', folder: string): readonly InputFile[] {
  const root = join(of === 'own' ? OWN : SHARED, folder);
  return readdirSync(root)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));
}

/** One file with these keys, as a hand-merged output has them. */
export function merged(keys: Readonly<Record<string, unknown>>, name = 'all.json'): InputFile {
  return { name, text: JSON.stringify(keys) };
}

export function importKeys(keys: Readonly<Record<string, unknown>>): ImportResult {
  return importFiles([merged(keys)]);
}

/** The least that gives resources a place: one VPC with one subnet. */
export const PLACE = {
  Vpcs: [{ VpcId: 'vpc-0a', CidrBlock: '10.0.0.0/16' }],
  Subnets: [{ SubnetId: 'subnet-0a', VpcId: 'vpc-0a', CidrBlock: '10.0.1.0/24' }],
} as const;

export function codes(entries: readonly { readonly code: string }[]): readonly string[] {
  return entries.map(({ code }) => code);
}
