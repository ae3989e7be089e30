import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isZip, unzip } from '../../src/import/unzip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('of an archive, what may be worth reading is unpacked, by name', () => {
  const archive = zipSync({
    'dump/b.json': bytes('{"b": 1}'),
    'dump/a.yaml': bytes('a: 1'),
    'dump/notes.md': bytes('# no'),
    'dump/.terraform/x.json': bytes('{}'),
    '__MACOSX/dump/._b.json': bytes('{}'),
  });
  expect(isZip(archive)).toBe(true);
  const files = unzip(archive);
  if (!files.ok) expect.fail(files.error);
  expect(files.value.map(({ name, bytes: content }) => [name, new TextDecoder().decode(content)])).toEqual([
    ['dump/a.yaml', 'a: 1'],
    ['dump/b.json', '{"b": 1}'],
  ]);
});

test('a damaged archive is said to be one', () => {
  const archive = zipSync({ 'a.json': bytes('{"a": "a longer text, so that there is something to cut"}') });
  expect(unzip(archive.slice(0, 30))).toEqual({ ok: false, error: 'not-zip' });
  expect(isZip(bytes('{"a": 1}'))).toBe(false);
});

/** An archive of one file that says that this is its size. */
function saying(size: number): Uint8Array {
  const archive = zipSync({ 'a.json': bytes('x'.repeat(100_000)) });
  const view = new DataView(archive.buffer, archive.byteOffset);
  // The size stands at 22 of the local header, and at 24 of the entry in the directory at the end.
  const directory = view.getUint32(archive.length - 22 + 16, true);
  view.setUint32(22, size, true);
  view.setUint32(directory + 24, size, true);
  return archive;
}

test('what would be too much is not unpacked', () => {
  expect(unzip(saying(201 * 1024 * 1024))).toEqual({ ok: false, error: 'too-large' });
  const many = Object.fromEntries(
    Array.from({ length: 10_001 }, (_, index) => [`${index}.json`, bytes('1')]),
  );
  expect(unzip(zipSync(many, { level: 0 }))).toEqual({ ok: false, error: 'too-large' });
});

test('an entry that says it is smaller than it is, is cut there', () => {
  const files = unzip(saying(10));
  expect(files.ok ? files.value[0]?.bytes.length : 'refused').toBe(10);
});
