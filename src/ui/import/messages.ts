import type { ImportFormat, NeededParameter } from '../../import/import-files.ts';
import type { Language } from '../../model/text.ts';
import { preferences } from '../state/preferences.svelte.ts';
import type { Stage } from './desk-messages.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const en = {
  title: (name: string) => `Import ${name}`,
  report: 'What would be opened',
  cancel: 'Cancel',
  open: 'Open',
  notYet: 'Nothing on the page is replaced before you open it. The files stay in this browser.',
  formats: {
    'aws-cli': 'AWS CLI output',
    'terraform-plan': 'Terraform plan',
    'terraform-state': 'Terraform state',
    cloudformation: 'CloudFormation template',
  } satisfies Record<ImportFormat, string>,
  stages: {
    reading: 'Reading the files…',
    understanding: 'Putting the network together…',
    checking: 'Walking its flows…',
    opening: 'Opening the document…',
  } satisfies Record<Stage, string>,
  read: 'What was read',
  /** Of what describe calls list, and a document has inside other things. */
  kinds: {
    securityGroupRules: { one: 'Security group rule', many: 'Security group rules' },
    addresses: { one: 'Elastic IP address', many: 'Elastic IP addresses' },
  },
  hide: 'Without names, and with made-up ids, accounts and public addresses',
  hideAbout: 'Walks stay the same. Private addresses, Regions, host names and paths stay too.',
  nothing: 'Nothing that belongs to a network.',
  errors: (count: number) => counted(count, 'part could not be read', 'parts could not be read'),
  errorsAbout: 'Left out of the document.',
  assumed: (count: number) => counted(count, 'assumption', 'assumptions'),
  assumedAbout: 'What the input leaves open, and how it was settled.',
  ignored: (count: number) => `${count} left out`,
  ignoredAbout: 'Understood, and not part of the document.',
  showAll: (count: number) => `Show all ${count}`,
  issues: (count: number) => counted(count, 'fault in the document', 'faults in the document'),
  issuesHelp: 'It can be opened and mended; it is walked once AWS would take it.',
  flows: (count: number) => counted(count, 'suggested flow', 'suggested flows'),
  flowsAbout: 'Worth asking of this network, with what they come to.',
  notWalked: 'not walked',
  vpcs: (chosen: number, all: number) => `VPCs: ${chosen} of ${all}`,
  vpcSize: (subnets: number, hosts: number) =>
    `${counted(subnets, 'subnet', 'subnets')}, ${counted(hosts, 'host', 'hosts')}`,
  allVpcs: 'Take all',
  side: 'Which side of the plan',
  sides: { before: 'Before it is applied', after: 'After it is applied' },
  compare: 'Compare both',
  compared: (differences: number, compared: number) =>
    differences === 0
      ? `${counted(compared, 'flow', 'flows')} walked on both sides: the plan changes no verdict.`
      : `Of ${counted(compared, 'flow', 'flows')}, the plan changes the verdict of ${differences}.`,
  notComparable: 'One side of the plan is no network that AWS would take, so its flows cannot be walked.',
  notThere: 'not there',
  flow: 'Flow',
  parameters: (count: number) => counted(count, 'parameter', 'parameters'),
  missing: (count: number) => `${count} without a value`,
  origins: {
    given: 'yours',
    default: 'default',
    proposed: 'proposed',
    missing: 'no value',
  } satisfies Record<NeededParameter['origin'], string>,
  original: {
    link: (place: string) => `Show where this came from: ${place}`,
    changed: (place: string) => `${place} (changed since)`,
    hasChanged: 'It was changed here since; the file is as it was imported.',
    lines: (first: number, last: number, count: number) =>
      first === last ? `Line ${first} of ${count}` : `Lines ${first} to ${last} of ${count}`,
    indented: 'The file has it all in one long line. Here each value has a line of its own.',
    indentedPart: (place: string) =>
      `The file has it all in one long line. This is the part at ${place}, with a line for each value.`,
    notFound: 'This place is not in the file any more as it was read.',
    loading: 'Looking it up…',
    memory: 'The files are kept until another document is opened or the page is closed or reloaded.',
    close: 'Close',
    text: 'The original file',
  },
};

type ImportWords = typeof en;

const ko: ImportWords = {
  title: (name) => `${name} 가져오기`,
  report: '열릴 내용',
  cancel: '취소',
  open: '열기',
  notYet: '열기 전에는 페이지의 내용이 바뀌지 않습니다. 파일은 이 브라우저를 벗어나지 않습니다.',
  formats: {
    'aws-cli': 'AWS CLI 출력',
    'terraform-plan': 'Terraform 계획',
    'terraform-state': 'Terraform 상태',
    cloudformation: 'CloudFormation 템플릿',
  },
  stages: {
    reading: '파일을 읽는 중…',
    understanding: '네트워크를 구성하는 중…',
    checking: '흐름을 추적하는 중…',
    opening: '문서를 여는 중…',
  },
  read: '읽은 리소스',
  kinds: {
    securityGroupRules: { one: '보안 그룹 규칙', many: '보안 그룹 규칙' },
    addresses: { one: '탄력적 IP 주소', many: '탄력적 IP 주소' },
  },
  hide: '이름은 빼고, ID·계정·퍼블릭 주소는 지어낸 값으로 바꾸기',
  hideAbout: '추적 결과는 같습니다. 프라이빗 주소, 리전, 호스트 이름과 경로는 그대로 둡니다.',
  nothing: '네트워크에 속하는 것이 없습니다.',
  errors: (count) => `읽지 못한 부분 ${count}건`,
  errorsAbout: '문서에 넣지 않았습니다.',
  assumed: (count) => `가정 ${count}건`,
  assumedAbout: '입력만으로 알 수 없어 이렇게 정했습니다.',
  ignored: (count) => `제외 ${count}건`,
  ignoredAbout: '읽었지만 문서에는 필요하지 않습니다.',
  showAll: (count) => `${count}건 모두 보기`,
  issues: (count) => `문서의 오류 ${count}건`,
  issuesHelp: '그대로 열어 고칠 수 있습니다. AWS가 받아들일 내용이 되면 추적합니다.',
  flows: (count) => `추천 흐름 ${count}개`,
  flowsAbout: '이 네트워크에서 확인해 볼 만한 흐름과 그 판정입니다.',
  notWalked: '추적 불가',
  vpcs: (chosen, all) => `VPC: ${all}개 중 ${chosen}개`,
  vpcSize: (subnets, hosts) => `서브넷 ${subnets}개, 호스트 ${hosts}개`,
  allVpcs: '모두 선택',
  side: '계획의 어느 쪽',
  sides: { before: '적용 전', after: '적용 후' },
  compare: '전후 비교',
  compared: (differences, compared) =>
    differences === 0
      ? `흐름 ${compared}개를 양쪽에서 추적했습니다. 이 계획으로 바뀌는 판정이 없습니다.`
      : `흐름 ${compared}개 중 ${differences}개의 판정이 이 계획으로 바뀝니다.`,
  notComparable: '계획의 한쪽이 AWS에서 허용되지 않는 네트워크라 흐름을 추적할 수 없습니다.',
  notThere: '없음',
  flow: '흐름',
  parameters: (count) => `파라미터 ${count}개`,
  missing: (count) => `값 없음 ${count}개`,
  origins: { given: '직접 입력', default: '기본값', proposed: '제안값', missing: '값 없음' },
  original: {
    link: (place) => `원본 위치 보기: ${place}`,
    changed: (place) => `${place} (이후 변경됨)`,
    hasChanged: '가져온 뒤 여기서 변경되었습니다. 파일은 가져왔을 때의 내용 그대로입니다.',
    lines: (first, last, count) =>
      first === last ? `전체 ${count}행 중 ${first}행` : `전체 ${count}행 중 ${first}~${last}행`,
    indented: '파일 전체가 긴 한 줄로 되어 있어 값마다 줄을 나누어 보여 줍니다.',
    indentedPart: (place) =>
      `파일 전체가 긴 한 줄로 되어 있어, ${place} 부분을 값마다 줄을 나누어 보여 줍니다.`,
    notFound: '읽은 파일에서 이 위치를 찾을 수 없습니다.',
    loading: '찾는 중…',
    memory: '다른 문서를 열거나 페이지를 닫거나 새로 고칠 때까지 파일을 메모리에 보관합니다.',
    close: '닫기',
    text: '원본 파일',
  },
};

const CATALOGUES: Readonly<Record<Language, ImportWords>> = { en, ko };

export function importWords(): ImportWords {
  return CATALOGUES[preferences.language];
}
