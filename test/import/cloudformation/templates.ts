import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importFiles, type ImportResult, type InputFile } from '../../../src/import/import-files.ts';

/** A folder of other people's templates that some machines have beside the repository. */
const SHARED = fileURLToPath(new URL('../../../../shared/fixtures/', import.meta.url));

/** The templates of a shared file or folder; undefined where it is not there. */
export function sharedTemplate(path: string): readonly InputFile[] | undefined {
  const whole = join(SHARED, path);
  if (!existsSync(whole)) return undefined;
  const paths = statSync(whole).isDirectory() ? readdirSync(whole).map((name) => join(whole, name)) : [whole];
  return paths.map((each) => ({ name: each.slice(SHARED.length), text: readFileSync(each, 'utf8') }));
}

export function importTemplate(
  text: string,
  parameters: Readonly<Record<string, string>> = {},
  others: readonly InputFile[] = [],
): ImportResult {
  const files = [{ name: 'template.yaml', text }, ...others];
  return importFiles(files, { parameters: new Map(Object.entries(parameters)) });
}

/** A template with one VPC that is called what the expression comes to. */
export function nameOf(expression: string, sections = ''): string | undefined {
  return vpcNamed(expression, sections).scenario.vpcs?.['Vpc']?.name;
}

export function vpcNamed(
  expression: string,
  sections = '',
  parameters: Readonly<Record<string, string>> = {},
): ImportResult {
  const text = `${sections}
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags:
        - Key: Name
          Value: ${expression}
`;
  return importTemplate(text, parameters);
}
