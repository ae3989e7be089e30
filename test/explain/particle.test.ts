import { expect, test } from 'vitest';
import { josa, type Particle } from '../../src/explain/messages/ko/particle.ts';

test.each<[word: string, particle: Particle, expected: string]>([
  // Hangul
  ['요청', '이/가', '요청이'],
  ['인터페이스', '이/가', '인터페이스가'],
  ['서브넷', '으로/로', '서브넷으로'],
  ['게이트웨이', '으로/로', '게이트웨이로'],
  ['서울', '으로/로', '서울로'],
  ['서울', '을/를', '서울을'],
  // digits, as they are read: 영 일 이 삼 사 오 육 칠 팔 구
  ['10.0.0.0', '을/를', '10.0.0.0을'],
  ['sgr-1', '으로/로', 'sgr-1로'],
  ['sgr-1', '이/가', 'sgr-1이'],
  ['49152', '으로/로', '49152로'],
  ['443', '으로/로', '443으로'],
  ['10.0.0.4', '은/는', '10.0.0.4는'],
  ['10.0.0.5', '이/가', '10.0.0.5가'],
  ['10.0.0.0/16', '과/와', '10.0.0.0/16과'],
  ['10.0.0.7', '으로/로', '10.0.0.7로'],
  ['10.0.0.8', '은/는', '10.0.0.8은'],
  ['10.0.0.9', '을/를', '10.0.0.9를'],
  ['100', '이/가', '100이'],
  // letters that are spelled out
  ['ACL', '이/가', 'ACL이'],
  ['ACL', '으로/로', 'ACL로'],
  ['VPN', '을/를', 'VPN을'],
  ['TCP', '을/를', 'TCP를'],
  ['db', '이/가', 'db가'],
  ['private-a', '으로/로', 'private-a로'],
  ['eni-l', '으로/로', 'eni-l로'],
  // words, as they are said
  ['app', '이/가', 'app이'],
  ['web', '을/를', 'web을'],
  ['public', '은/는', 'public은'],
  ['private', '은/는', 'private는'],
  ['client', '이/가', 'client가'],
  ['server', '이/가', 'server가'],
  ['local', '으로/로', 'local로'],
  ['main', '을/를', 'main을'],
  // what has no sound does not count
  ['gw (prod)', '을/를', 'gw (prod)를'],
  ['2001:db8::/56', '으로/로', '2001:db8::/56으로'],
  ['*', '이/가', '*가'],
])('%s with %s is %s', (word, particle, expected) => {
  expect(josa(word, particle)).toBe(expected);
});
