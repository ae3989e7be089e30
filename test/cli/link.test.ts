import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatLink, packScenario, parseLink } from '../../src/link/link.ts';
import { PLAIN_STATE } from '../../src/link/link-state.ts';
import { scenarioOf } from '../scenario/helpers.ts';
import { packetwalk } from './cli.ts';

const WORKS = 'scenarios/ec2-to-rds.yaml';
const DROPPED = 'scenarios/ec2-to-rds-reply-dropped.yaml';

async function linkOf(...args: readonly string[]): Promise<string> {
  const { status, out, error } = await packetwalk(['link', ...args]);
  expect(error).toBe('');
  expect(status).toBe(0);
  return out.trimEnd();
}

function opened(link: string) {
  const content = parseLink(link);
  if (!content.ok) throw new Error(content.error.code);
  return content.value;
}

test('a link is what the page makes of the same document, flow and hop', async () => {
  const scenario = scenarioOf(readFileSync(WORKS, 'utf8'));
  const position = { connection: 0, leg: 'response', hop: 6 } as const;
  const state = { ...PLAIN_STATE, flow: 'app-to-orders', position };
  const link = await linkOf(WORKS, '--flow', 'app-to-orders', '--hop', 'response.7');
  expect(link).toBe(formatLink(packScenario(scenario), state));
  expect(await linkOf(WORKS, '--hop', 'response.7')).toBe(link);
});

test('a link says what was asked of it', async () => {
  const link = await linkOf(
    ...[
      DROPPED,
      '--hop',
      'request.2',
      '--mode',
      'present',
      '--lang',
      'ko',
      '--port',
      '22',
      '--to',
      'internet',
    ],
  );
  expect(opened(link)).toMatchObject({
    flow: 'app-to-orders',
    changes: { to: 'internet', port: 22 },
    position: { connection: 0, leg: 'request', hop: 1 },
    mode: 'present',
    language: 'ko',
  });
});

test('what the flow says itself is no change', async () => {
  expect(opened(await linkOf(WORKS, '--port', '3306', '--protocol', 'tcp')).changes).toEqual({});
});

test('the page in front loses the hash it has', async () => {
  expect(await linkOf(WORKS, '--base', 'https://example.org/walk/?a=b#scenario=x')).toMatch(
    /^https:\/\/example\.org\/walk\/\?a=b#1\./,
  );
});

describe('a link is an input like any other', () => {
  test.each(['trace', 'check', 'validate'])(
    '%s gives the same for the link as for its file',
    async (command) => {
      const options = command === 'trace' ? ['--json'] : [];
      const ofFile = await packetwalk([command, DROPPED, ...options]);
      const ofLink = await packetwalk([command, `https://example.org/${await linkOf(DROPPED)}`, ...options]);
      expect(ofLink.status).toBe(ofFile.status);
      const withoutPlaces = (text: string) => text.replaceAll(/"at": "[^"]*"/g, '');
      expect(withoutPlaces(ofLink.out)).toBe(withoutPlaces(ofFile.out));
    },
  );

  test('its flow and changes are what is walked', async () => {
    const link = await linkOf(DROPPED, '--port', '22');
    const { out } = await packetwalk(['trace', link, '--json']);
    const asked = await packetwalk([
      'trace',
      DROPPED,
      '--from',
      'app',
      '--to',
      'orders',
      '--port',
      '22',
      '--json',
    ]);
    expect(out).toBe(asked.out);
  });

  test('from standard input', async () => {
    const link = await linkOf(WORKS);
    expect(await packetwalk(['trace', '-', '--json'], `${link}\n`)).toEqual(
      await packetwalk(['trace', link, '--json']),
    );
  });

  test('a link of a link is the same link, and keeps what is not asked anew', async () => {
    const link = await linkOf(WORKS, '--hop', 'response.7', '--mode', 'embed', '--lang', 'ko');
    expect(await linkOf(link)).toBe(link);
    expect(opened(await linkOf(link, '--mode', 'explore'))).toMatchObject({
      position: { leg: 'response', hop: 6 },
      mode: 'explore',
      language: 'ko',
    });
  });

  test('a broken one says so, in both languages', async () => {
    const link = (await linkOf(WORKS)).slice(0, -3);
    const english = await packetwalk(['trace', link]);
    expect(english).toMatchObject({ status: 2, out: '' });
    expect(english.error).toContain('The link is not whole');
    const { error } = await packetwalk(['--lang', 'ko', 'trace', link]);
    expect(error).toContain('링크가 온전하지 않습니다');
  });
});

test.each([
  [['--hop', 'seven'], '--hop takes a leg and a number'],
  [['--hop', 'response.99'], 'Response: 7 hops. --hop names none of them.'],
  [['--flow', 'nobody'], 'The scenario has no flow `nobody`.'],
  [['--mode', 'party'], '--mode takes explore, present, embed, not `party`.'],
  [['--base', 'not a page'], '--base takes the address of a page'],
])('%j is refused', async (args, message) => {
  const { status, out, error } = await packetwalk(['link', WORKS, ...args]);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(error).toContain(message);
});
