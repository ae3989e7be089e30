import type { Language } from '../../model/text.ts';
import { preferences } from '../state/preferences.svelte.ts';
import type { RefusedFile } from './read-file.ts';

const en = {
  open: 'Open files…',
  openFolder: 'Folder…',
  opens:
    'Scenarios, output of the AWS CLI, Terraform plans and states, CloudFormation templates, zip archives',
  drop: 'Drop to open',
  dropAlso:
    'A scenario, output of the AWS CLI, a Terraform plan or state, a CloudFormation template; files, a folder or a zip archive',
  refused: (name: string) => `\`${name}\` was not opened`,
  nothingOpened: 'Nothing was opened',
  why: {
    'too-large': 'It is too large for a scenario.',
    'too-much':
      'That is more than 200 MB together. Take the output of fewer calls, of one Region, or of one VPC: most describe calls take `--filters Name=vpc-id,Values=vpc-…`.',
    'large-file':
      'A file of more than 50 MB is not read. Take a file for each describe call, and of one VPC: most calls take `--filters Name=vpc-id,Values=vpc-…`. Several files can be given at once, up to 200 MB together.',
    unreadable: 'The browser cannot read it.',
    'not-text': 'It is not a text file.',
    'not-known':
      'It is no Packetwalk scenario, and neither output of the AWS CLI, a Terraform plan or state, nor a CloudFormation template.',
    'no-files': 'There is no JSON or YAML file in it.',
    'bad-zip': 'It is a zip archive that cannot be read: damaged, encrypted, or packed in an unusual way.',
    'large-zip': 'Unpacked, it is more than 200 MB, or more than 10,000 files.',
    broken: 'Something went wrong in reading it. That is a mistake in Packetwalk.',
  } satisfies Record<RefusedFile['why'], string>,
  more: (count: number) => `and ${count} more`,
  dismiss: 'Close this message',
};

type FileWords = typeof en;

const ko: FileWords = {
  open: '파일 열기…',
  openFolder: '폴더…',
  opens: '시나리오, AWS CLI 출력, Terraform 계획과 상태, CloudFormation 템플릿, zip 압축 파일',
  drop: '놓으면 열립니다',
  dropAlso:
    '시나리오, AWS CLI 출력, Terraform 계획 또는 상태, CloudFormation 템플릿. 여러 파일, 폴더, zip 압축 파일도 됩니다',
  refused: (name) => `\`${name}\` 항목을 열지 않았습니다`,
  nothingOpened: '아무것도 열지 않았습니다',
  why: {
    'too-large': '시나리오로 열기에는 너무 큰 파일입니다.',
    'too-much':
      '모두 합쳐 200MB가 넘습니다. 더 적은 호출, 한 리전 또는 한 VPC의 출력만 넣어 주세요. 대부분의 describe 호출은 `--filters Name=vpc-id,Values=vpc-…` 옵션을 받습니다.',
    'large-file':
      '50MB가 넘는 파일은 읽지 않습니다. describe 호출마다 파일을 나누고 한 VPC의 출력만 담아 주세요. 대부분의 호출은 `--filters Name=vpc-id,Values=vpc-…` 옵션을 받습니다. 여러 파일을 합쳐 200MB까지 한 번에 넣을 수 있습니다.',
    unreadable: '브라우저가 읽을 수 없는 파일입니다.',
    'not-text': '텍스트 파일이 아닙니다.',
    'not-known':
      'Packetwalk 시나리오도, AWS CLI 출력이나 Terraform 계획·상태, CloudFormation 템플릿도 아닙니다.',
    'no-files': 'JSON 또는 YAML 파일이 들어 있지 않습니다.',
    'bad-zip':
      '읽을 수 없는 zip 압축 파일입니다. 손상되었거나, 암호화되었거나, 드문 방식으로 압축되었습니다.',
    'large-zip': '압축을 풀면 200MB 또는 파일 10,000개가 넘습니다.',
    broken: '읽는 중에 문제가 생겼습니다. Packetwalk의 잘못입니다.',
  },
  more: (count) => `외 ${count}개`,
  dismiss: '메시지 닫기',
};

const CATALOGUES: Readonly<Record<Language, FileWords>> = { en, ko };

export function fileWords(): FileWords {
  return CATALOGUES[preferences.language];
}
