import type { CliMessages } from './en.ts';

/** What the command line says, in Korean. */
export const ko: CliMessages = {
  program: {
    description: 'AWS VPC를 지나는 패킷과 그 응답을 홉 단위로 추적합니다.',
    input:
      'INPUT: 시나리오(.yaml, .yml, .json), CloudFormation 템플릿, Terraform 계획이나 상태(terraform show -json), AWS CLI describe-* 출력이나 템플릿이 든 폴더, 공유 링크, 또는 표준 입력을 뜻하는 -',
    version: '버전 출력',
    help: '이 도움말 출력',
    language: '설명 언어: en 또는 ko',
    color: '색상: auto, always, never',
  },
  command: {
    trace: '패킷 하나의 여정과 그 응답, 또는 --flows로 여러 개',
    check: '시나리오의 플로우를 기대 결과와 비교',
    validate: '오류와 경고를 위치와 함께 보고',
    import: '입력의 시나리오 문서를 쓰고, 읽은 것과 가정한 것과 뺀 것을 보고',
    diff: 'Terraform 계획을 적용하면 판정이 달라지는 플로우를 표시',
    link: '시나리오의 공유 링크 출력: 문서와 플로우, 홉을 담은 주소 하나',
    schema: '시나리오 문서의 JSON Schema 출력',
  },
  option: {
    from: '보내는 쪽: 리소스 ID, IP 주소, internet, internet:주소',
    to: '받는 쪽: 리소스 ID, IP 주소, internet, internet:주소',
    protocol: '프로토콜 이름 또는 번호(기본값: tcp)',
    port: '대상 포트',
    sourcePort: '클라이언트 포트(기본값: 임시 포트 범위 전체)',
    sourceIp: '보내는 쪽의 주소 중 사용할 주소',
    destinationIp: '받는 쪽의 주소 중 사용할 주소',
    icmpType: 'ICMP 유형(기본값: 에코 요청)',
    icmpCode: 'ICMP 코드',
    oneWay: '응답을 기대하지 않음',
    resolve: '받는 쪽의 DNS 이름을 먼저 조회: public-name 또는 private-name',
    hop: '열 때 보여 줄 홉: response.7, 나중 연결이면 2.response.7',
    mode: '페이지를 여는 방식: explore, present, embed',
    base: '링크 앞에 붙일 페이지 주소',
    flow: '시나리오에 있는 플로우의 이름',
    flows: '한 줄에 플로우 하나씩 JSON 객체가 든 파일, 표준 입력은 -',
    brief: '--flows와 함께: id, verdict, stoppedAt만 출력',
    allBlockers: '첫 차단 이후에도 계속하여 패킷을 막는 모든 것을 표시',
    side: 'Terraform 계획에서 적용 전(before)과 적용 후(after) 중 어느 쪽인지(기본값: after)',
    output: '쓸 파일. .json으로 끝나면 JSON(기본값: 표준 출력에 YAML)',
    parameter: 'CloudFormation 템플릿의 파라미터 값. 여러 번 쓸 수 있음',
    json: '표준 출력에 JSON만 출력',
    markdown: 'PR이나 티켓에 붙일 Markdown으로 출력',
  },
  error: {
    prefix: '오류',
    warningPrefix: '경고',
    noSuchInput: (input) => `\`${input}\` 파일이나 폴더가 없습니다.`,
    cannotRead: (input, reason) => `\`${input}\`을(를) 읽을 수 없습니다: ${reason}.`,
    cannotWrite: (output, reason) => `\`${output}\`을(를) 쓸 수 없습니다: ${reason}.`,
    notAPlan: (input) =>
      `\`${input}\`은(는) Terraform 계획이 아니어서 비교할 두 쪽이 없습니다. \`terraform show -json PLAN\` 명령을 실행하십시오.`,
    emptyFolder: (input) => `\`${input}\` 폴더에 JSON 파일이나 YAML 파일이 없습니다.`,
    notImportable: (input) =>
      `\`${input}\` 폴더에 읽을 수 있는 AWS CLI 출력, Terraform 계획이나 상태, CloudFormation 템플릿이 없습니다.`,
    unusable: (count) => `오류 ${String(count)}개: 추적하지 않았습니다.`,
    needsEnds: '--from과 --to로 누가 누구와 통신하는지 지정하거나 --flow로 시나리오의 플로우를 지정하십시오.',
    unknownFlow: (name, known) =>
      known === ''
        ? `시나리오에 \`${name}\` 플로우가 없으며 다른 플로우도 없습니다.`
        : `시나리오에 \`${name}\` 플로우가 없습니다. 사용할 수 있는 플로우: ${known}.`,
    notANumber: (option, found, least, most) =>
      `${option}에는 ${String(least)}에서 ${String(most)} 사이의 정수가 필요합니다. 입력: \`${found}\`.`,
    notOneOf: (option, found, allowed) =>
      `${option}에는 ${allowed} 중 하나가 필요합니다. 입력: \`${found}\`.`,
    notAParameter: (found) => `--parameter 옵션은 이름=값 형식이어야 합니다. 입력: \`${found}\`.`,
    twoInputs: '표준 입력은 한 번만 읽을 수 있습니다. INPUT이나 --flows 중 하나는 파일로 지정하십시오.',
    flowsAlone: (option) => `--flows에는 자체 플로우가 있으므로 ${option}을(를) 빼십시오.`,
    exclusive: (one, other) => `${one}과(와) ${other}은(는) 함께 쓸 수 없습니다. 하나만 지정하십시오.`,
    noExpectations: '기대 결과가 있는 플로우가 시나리오에 없어 확인할 것이 없습니다.',
    unknownOption: (option) => `${option} 옵션은 없습니다.`,
    missingArgument: 'INPUT이 없습니다.',
    optionMissingArgument: (option) => `${option}에 값이 필요합니다.`,
    excessArguments: 'INPUT이 둘 이상입니다.',
    unknownCommand: (command) => `${command} 명령은 없습니다.`,
    seeHelp: 'packetwalk --help를 참고하십시오.',
    notAHop: (found) => `--hop에는 \`response.7\`처럼 방향과 번호를 적어야 합니다. 받은 값: \`${found}\`.`,
    noSuchHop: (leg, count) => `${leg}의 홉은 ${String(count)}개입니다. --hop이 가리키는 홉이 없습니다.`,
    notABase: (found) =>
      `--base에는 \`https://example.org/packetwalk/\` 같은 페이지 주소를 적어야 합니다. 받은 값: \`${found}\`.`,
    line: {
      notJson: '이 줄은 JSON이 아닙니다.',
      notAFlow: '이 줄은 플로우가 아닙니다. from과 to가 있는 JSON 객체여야 합니다.',
    },
  },
  trace: {
    request: '요청',
    response: '응답',
    noResponse: '요청이 도착하지 않아 응답이 없습니다.',
    noneExpected: '응답을 기대하지 않습니다.',
    blockers: '패킷을 막는 모든 것',
    outbound: '아웃바운드',
    inbound: '인바운드',
    wants: '원하는 길',
    branches: '포트별 결과',
    clientPorts: (ports) => `클라이언트 포트 ${ports}`,
    natPorts: (ports) => `NAT 포트 ${ports}`,
    proxyPorts: (ports) => `로드 밸런서 포트 ${ports}`,
    picked: {
      record: (id) => `레코드 ${id}`,
      node: (id) => `노드 ${id}`,
      targetGroup: (id) => `대상 그룹 ${id}`,
      zone: (id) => `가용 영역 ${id}`,
      subnet: (id) => `서브넷 ${id}`,
      tunnel: (id) => `터널 ${id}`,
      target: (id) => `대상 ${id}`,
    },
    and: ', ',
    flowLog: '흐름 로그',
    usedFlow: (name) => `시나리오의 ${name} 플로우를 추적합니다.`,
  },
  check: {
    expected: (field, expected, found) => `${field}: 기대 ${expected}, 결과 ${found}`,
    noExpectation: '기대 결과 없음',
    summary: (passed, failed) => `기대와 일치 ${String(passed)}개, 불일치 ${String(failed)}개`,
  },
  diff: {
    before: '적용 전',
    after: '적용 후',
    notThere: '없음',
    summary: (differences, compared) =>
      `플로우 ${String(compared)}개를 비교했고, 그중 ${String(differences)}개의 판정이 다릅니다.`,
  },
  validate: {
    valid: (warnings) =>
      warnings === 0 ? '오류가 없습니다.' : `오류가 없고 경고가 ${String(warnings)}개 있습니다.`,
    invalid: (errors, warnings) => `오류 ${String(errors)}개, 경고 ${String(warnings)}개.`,
  },
};
