import type { Language } from '../../model/text.ts';
import { preferences } from '../state/preferences.svelte.ts';
import type { Format } from './formats.ts';
import type { NetworkFormat } from './network-formats.ts';

const formats: Readonly<Record<Format, string>> = {
  svg: 'SVG',
  png: 'PNG',
  markdown: 'Markdown',
  json: 'Trace, JSON',
  flowLog: 'Flow log',
};

const networkFormats: Readonly<Record<NetworkFormat, string>> = {
  terraform: 'Terraform (HCL)',
  cloudformation: 'CloudFormation (YAML)',
  terraformChange: 'Change as Terraform',
  cloudformationChange: 'Change as CloudFormation',
};

const en = {
  export: 'Export',
  label: 'Export this walk',
  menu: 'Menu',
  picture: 'Picture of the map',
  theme: 'Colours of the picture',
  themes: { light: 'Light', dark: 'Dark' },
  walk: 'The walk',
  formats,
  network: 'The network',
  networkFormats,
  change: 'The change since it was opened',
  notes: 'What is not in it as it is in the scenario',
  copy: (format: string) => `Copy ${format}`,
  download: (format: string) => `Download ${format}`,
  done: {
    copied: (format: string) => `${format} copied.`,
    saved: (format: string) => `${format} saved.`,
    failed: (format: string) => `The browser does not allow that: ${format}.`,
  },
  print: 'Print handout…',
  printHint: 'One page: map, walk and the rules that decide.',
};

const ko: typeof en = {
  export: '내보내기',
  label: '이 경로 내보내기',
  menu: '메뉴',
  picture: '맵 그림',
  theme: '그림 색상',
  themes: { light: '밝게', dark: '어둡게' },
  walk: '패킷 경로',
  network: '네트워크',
  networkFormats: {
    terraform: 'Terraform (HCL)',
    cloudformation: 'CloudFormation (YAML)',
    terraformChange: '변경 사항, Terraform',
    cloudformationChange: '변경 사항, CloudFormation',
  },
  change: '문서를 연 뒤의 변경 사항',
  notes: '시나리오와 다르게 내보낸 부분',
  formats: { svg: 'SVG', png: 'PNG', markdown: 'Markdown', json: '트레이스 JSON', flowLog: '플로우 로그' },
  copy: (format) => `${format} 복사`,
  download: (format) => `${format} 다운로드`,
  done: {
    copied: (format) => `${format} 복사됨`,
    saved: (format) => `${format} 저장됨`,
    failed: (format) => `브라우저가 허용하지 않습니다: ${format}`,
  },
  print: '유인물 인쇄…',
  printHint: '맵, 경로, 판정 규칙을 한 페이지에 담습니다.',
};

const CATALOGUES: Readonly<Record<Language, typeof en>> = { en, ko };

/** The words of the export menu, in the language chosen now. */
export function exportWords(): typeof en {
  return CATALOGUES[preferences.language];
}
