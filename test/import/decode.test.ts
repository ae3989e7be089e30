import { expect, test } from 'vitest';
import { decodeText } from '../../src/import/decode.ts';

const utf8 = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const little = (text: string) => Buffer.from(text, 'utf16le');
const big = (text: string) => little(text).swap16();
const TEXT = '{"Vpcs": [{"이름": "웹 😀"}]}\n'.repeat(2000);

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16, little end first', little(`\ufeff${TEXT}`)],
  ['UTF-16, big end first', big(`\ufeff${TEXT}`)],
  ['UTF-16 with half a unit at its end', Buffer.concat([little(`\ufeff${TEXT}`), Buffer.from([0x41])])],
])('%s is read as its author wrote it', (_, bytes) => {
  expect(decodeText(bytes, utf8)).toBe(TEXT);
});

test('an empty file is an empty text', () => {
  expect(decodeText(new Uint8Array(), utf8)).toBe('');
});
