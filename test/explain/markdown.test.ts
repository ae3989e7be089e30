import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowLogText } from '../../src/explain/flow-log-text.ts';
import { traceMarkdown } from '../../src/explain/markdown.ts';
import { escaped } from '../../src/explain/markdown/syntax.ts';
import { guard, REPLY_RULE_FOR_SERVICE_PORT, walk, WEB_TO_RDS } from './builders.ts';

const dropped = walk(WEB_TO_RDS, REPLY_RULE_FOR_SERVICE_PORT, { continuePastDrop: true });

/** The cells of a row, at the bars that are not escaped. */
function cellsOf(line: string): readonly string[] {
  return line
    .split(/(?<!\\)\|/u)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The tables of a text, each as rows of cells, without the line below the head. */
function tablesOf(markdown: string): readonly (readonly (readonly string[])[])[] {
  const blocks = markdown.split('\n\n').filter((block) => block.startsWith('|'));
  return blocks.map((block) =>
    block
      .split('\n')
      .filter((_, index) => index !== 1)
      .map(cellsOf),
  );
}

describe('a reply that is dropped', () => {
  const text = traceMarkdown(dropped, 'en');
  const [rules, request, response] = tablesOf(text);

  test('begins with the verdict and the sentence of the whole walk', () => {
    expect(text.split('\n\n').slice(0, 2)).toEqual([
      '## ✘ No response: the reply is dropped',
      'web reaches rds on tcp 3306, but the reply is dropped at step 10, network ACL acl-db, outbound: rule \\* denies it. The client times out.',
    ]);
  });

  test('says where it stops and why, with the rules that were tried', () => {
    expect(text).toContain(
      '### Where it stops\n\n**Step 10: Network ACL acl-db, outbound** (`SUBNET_ACL_RESTRICTION`)',
    );
    expect(text).toContain('3306 is only its source port.');
    expect(rules?.map((row) => [row[0], row[1], row.at(-2)])).toEqual([
      ['', '#', 'Result'],
      ['', '100', 'ALLOW'],
      ['▶', '**\\***', '**DENY**'],
    ]);
  });

  test('has the hops of both legs, and marks those that come after the drop', () => {
    expect(text).toContain('### Request: `tcp 10.0.0.10:49152 → 10.0.2.50:3306`');
    expect(text).toContain('### Response: `tcp 10.0.2.50:3306 → 10.0.0.10:49152`');
    expect(request?.slice(1).map(([number, sign]) => `${number} ${sign}`)).toEqual([
      '1 ✔',
      '2 ✔',
      '3 ✔',
      '4 ✔',
      '5 ✔',
      '6 ✔',
      '7 ✔',
    ]);
    expect(
      response
        ?.slice(1)
        .map(([number, sign]) => `${number} ${sign}`)
        .slice(0, 4),
    ).toEqual(['8 ✔', '9 ✔', '10 ✘', '11 ·']);
    expect(text).toContain('Steps marked · come after the drop');
  });

  test('ends with the flow log, as a log file has it', () => {
    expect(text).toContain(`~~~text\n${flowLogText(dropped)}~~~`);
    expect(flowLogText(dropped).split('\n')[0]).toBe(
      'version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status',
    );
    expect(text.endsWith('</details>\n')).toBe(true);
  });

  test('speaks Korean', () => {
    const korean = traceMarkdown(dropped, 'ko');
    expect(korean).toContain('### 멈춘 지점');
    expect(korean).toContain('### 응답: `tcp 10.0.2.50:3306 → 10.0.0.10:49152`');
    expect(korean.split('\n').length).toBe(text.split('\n').length);
  });

  test('names what would fix it, where that is known', () => {
    expect(text).not.toContain('What would fix it');
    expect(traceMarkdown(dropped, 'en', { fixes: ['Allow tcp 32768-61000 | out'] })).toContain(
      '### What would fix it\n\n- Allow tcp 32768-61000 \\| out',
    );
  });
});

test('a walk that works has nothing that stops it', () => {
  const text = traceMarkdown(walk(WEB_TO_RDS), 'en');
  expect(text.startsWith('## ✔ Reachable\n\nweb reaches rds on tcp 3306')).toBe(true);
  expect(text).not.toContain('stops');
  expect(text).not.toContain('✘');
});

test('a request that does not arrive has no response', () => {
  const text = traceMarkdown(walk({ from: 'web2', to: 'internet', port: 443 }), 'en');
  expect(text).toContain('There is no response: the request did not arrive.');
  expect(text).not.toContain('### Response');
});

test('a walk that depends on the port says for which it works', () => {
  const partial = walk(WEB_TO_RDS, (draft) => {
    guard(draft, 'db', {
      inbound: [{ rule: 100, allow: 'all', from: '0.0.0.0/0' }],
      outbound: [{ rule: 100, allow: 'tcp', ports: '49152-65535', to: '10.0.0.0/24' }],
    });
  });
  const [ports] = tablesOf(traceMarkdown(partial, 'en'));
  expect(
    ports
      ?.slice(1)
      .map(([sign, range, , share]) => `${sign} ${range} ${share}`)
      .toSorted(),
  ).toEqual(['✘ 32768-49151 58.0 %', '✔ 49152-61000 42.0 %'].toSorted());
});

test('a walk without a record has no flow log', () => {
  expect(flowLogText({ flowLog: [] })).toBe('');
});

test('an id shows as it is, whatever it holds: no markup, no link, no mention, and no broken table', () => {
  expect(escaped('a|b <img> *x* [l](u) `c` @team https://x')).toBe(
    'a\\|b \\<img\\> \\*x\\* \\[l\\](u) \\`c\\` @\u200Bteam https\\://x',
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (id) => {
      expect(cellsOf(`| ${escaped(id)} |`)).toHaveLength(1);
      expect(escaped(id)).not.toMatch(/(?<!\\)(?:\\\\)*[<>`|]/u);
      expect(escaped(id)).not.toContain('\n');
    }),
  );
});
