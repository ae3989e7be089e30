import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { HopPosition } from '../../src/layout/gate.ts';
import { NO_VIEW, withMoved } from '../../src/layout/view.ts';
import type { Language } from '../../src/model/text.ts';
import type { Trace } from '../../src/trace/trace.ts';
import NetworkMap from '../../src/ui/map/NetworkMap.svelte';
import '../../src/ui/theme/tokens.css';
import { manyInterfaces, networkOf, sourceNamed, TWO_TIERS, walk, WALKS } from '../layout/networks.ts';

const flow = { from: 'app', to: 'orders', port: 3306, sourcePort: 49152 };

function positionOf(trace: Trace): HopPosition | null {
  if (trace.stoppedAt === null) return null;
  const { connection, leg, hop } = trace.stoppedAt;
  return { connection, leg, hop };
}

async function show(options: { position?: HopPosition | null; language?: Language; conceal?: boolean } = {}) {
  const network = networkOf(TWO_TIERS);
  const trace = walk(network, flow);
  const onselect = vi.fn();
  const onstep = vi.fn();
  const onmove = vi.fn();
  const position = options.position === undefined ? positionOf(trace) : options.position;
  const screen = await render(NetworkMap, {
    network,
    trace,
    language: 'en',
    ...options,
    position,
    onselect,
    onstep,
    onmove,
  });
  return { screen, network, trace, onselect, onstep, onmove };
}

function element(selector: string): SVGGElement {
  const found = document.querySelector<SVGGElement>(selector);
  if (found === null) throw new Error(`nothing matches ${selector}`);
  return found;
}

beforeEach(async () => {
  await page.viewport(1000, 600);
  document.body.style.cssText = 'margin: 0; height: 600px';
  const style = document.createElement('style');
  style.textContent = 'body > div { height: 600px }';
  document.head.append(style);
});

afterEach(() => document.head.querySelectorAll('style:last-of-type').forEach((it) => it.remove()));

describe('what is seen', () => {
  test('the gate that denies is crossed, what follows is a ghost, what is not touched is dimmed', async () => {
    await show();
    const denied = element('[data-gate="0 response 2"]');
    expect(denied.dataset['state']).toBe('deny');
    expect(denied.getAttribute('aria-current')).toBe('step');
    expect(denied.getAttribute('aria-label')).toContain('acl-private, outbound: rule * denies');
    expect(document.querySelectorAll('[data-state=ghost]').length).toBeGreaterThan(2);
    expect(document.querySelector('path.ghost')).not.toBeNull();
    expect(element('.subnet[data-key="subnet:public-c"]').classList).toContain('dim');
    expect(element('.subnet[data-key="subnet:public-a"]').classList).not.toContain('dim');
  });

  test('the packet stands before its gate with its ports', async () => {
    await show();
    const packet = element('.packet');
    expect(packet.textContent).toContain('3306 → 49152');
    expect(packet.getAttribute('aria-label')).toBe('The packet, 3306 → 49152');
  });

  test('everything is in view, and no words reach over other words', async () => {
    await show();
    await expect.poll(() => document.querySelector('.percent')?.textContent).toMatch(/^[5-9]\d%$/);
    const map = element('.network-map').getBoundingClientRect();
    const texts = [...document.querySelectorAll('svg text:not(.back text)')];
    const boxes = texts
      .filter((it) => it.closest('.packet') === null)
      .map((it) => it.getBoundingClientRect());
    for (const [index, a] of boxes.entries()) {
      expect(a.left >= map.left && a.right <= map.right && a.top >= map.top && a.bottom <= map.bottom).toBe(
        true,
      );
      for (const b of boxes.slice(index + 1)) {
        const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        // Line boxes of neighbouring lines touch; letters do not.
        expect(x > 1 && y > 5, texts[index]?.textContent ?? '').toBe(false);
      }
    }
  });

  test('Korean says the same', async () => {
    await show({ language: 'ko' });
    expect(element('[data-gate="0 response 2"]').getAttribute('aria-label')).toContain('규칙 *이(가) 거부');
    expect(document.body.textContent).toContain('인터넷');
  });

  test('concealed gates tell nothing before the packet has passed', async () => {
    await show({ conceal: true });
    expect(element('[data-gate="0 response 2"]').getAttribute('aria-label')).not.toContain('denies');
    expect(element('[data-gate="0 request 2"]').getAttribute('aria-label')).toContain('allows');
  });
});

describe('by keys', () => {
  test('Enter on a gate steps there', async () => {
    const { onstep } = await show();
    element('[data-gate="0 request 2"]').focus();
    await userEvent.keyboard('{Enter}');
    expect(onstep).toHaveBeenCalledWith({ connection: 0, leg: 'request', hop: 2 });
  });

  test('Tab reaches one component, arrows the others, Enter selects', async () => {
    const { onselect } = await show();
    expect(document.querySelectorAll('[role=button][data-key][tabindex="0"]')).toHaveLength(1);
    element('[role=button][data-key="network-interface:app"]').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(onselect).toHaveBeenCalledWith({ type: 'instance', id: 'app-2' });
    await expect.element(page.getByText('app-2, 10.0.3.10')).toBeVisible();
  });

  test('+ − 0 and arrows look around', async () => {
    await show();
    const percent = () => Number.parseInt(element('.percent').textContent, 10);
    await expect.poll(percent).toBeLessThan(100);
    const whole = percent();
    document.querySelector<SVGSVGElement>('.network-map > svg')?.focus();
    await userEvent.keyboard('++');
    expect(percent()).toBeGreaterThan(whole * 1.5);
    expect(document.querySelector('.minimap')).not.toBeNull();
    const before = element('.network-map > svg > g').getAttribute('transform');
    await userEvent.keyboard('{ArrowRight}');
    expect(element('.network-map > svg > g').getAttribute('transform')).not.toBe(before);
    await userEvent.keyboard('0');
    expect(percent()).toBe(whole);
    expect(document.querySelector('.minimap')).toBeNull();
  });

  test('Alt and an arrow ask for a move', async () => {
    const { onmove } = await show();
    element('[role=button][data-key="zone:main:ap-northeast-2c"]').focus();
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(onmove).toHaveBeenCalledOnce();
    expect(onmove.mock.calls[0]?.[0]).toBe('zone:main:ap-northeast-2c');
    expect(onmove.mock.calls[0]?.[1]).toBeLessThan(-100);
  });
});

describe('by mouse', () => {
  test('a click on a gate steps, on a component selects', async () => {
    const { onstep, onselect } = await show();
    await userEvent.click(element('[data-gate="0 request 1"]'));
    expect(onstep).toHaveBeenCalledWith({ connection: 0, leg: 'request', hop: 1 });
    await userEvent.click(element('[role=button][data-key="network-interface:orders"] .tile'));
    expect(onselect).toHaveBeenCalledWith({ type: 'database', id: 'orders' });
  });

  test('pointing explains in one line', async () => {
    await show();
    await userEvent.hover(element('[data-gate="0 response 2"]'));
    await expect.element(page.getByText('Network ACL acl-private, outbound: rule * denies')).toBeVisible();
  });

  test('the wheel zooms', async () => {
    await show();
    const percent = () => Number.parseInt(element('.percent').textContent, 10);
    await expect.poll(percent).toBeLessThan(100);
    const whole = percent();
    const svg = element('.network-map > svg');
    svg.dispatchEvent(
      new WheelEvent('wheel', { deltaY: -200, clientX: 500, clientY: 300, bubbles: true, cancelable: true }),
    );
    await expect.poll(percent).toBeGreaterThan(whole);
  });
});

describe('every walk is drawn', () => {
  test.each(WALKS)('%s', async (_name, source, asked) => {
    const errors = vi.spyOn(console, 'error');
    const network = networkOf(sourceNamed(source));
    const trace = walk(network, asked);
    const leg = trace.connections[0]?.request.hops ?? [];
    const screen = await render(NetworkMap, {
      network,
      trace,
      position: { connection: 0, leg: 'request', hop: 0 },
      language: 'en',
    });
    for (const hop of leg.keys()) {
      await screen.rerender({ position: { connection: 0, leg: 'request', hop } });
      expect(document.querySelector('.packet')).not.toBeNull();
    }
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
  });

  test('without a walk nothing is dimmed', async () => {
    await render(NetworkMap, { network: networkOf(TWO_TIERS), trace: null, position: null, language: 'en' });
    expect(document.querySelectorAll('.dim')).toHaveLength(0);
  });

  test('what was dragged stays where it was dropped', async () => {
    const network = networkOf(TWO_TIERS);
    const view = withMoved(NO_VIEW, 'zone:main:ap-northeast-2c', -600, 0);
    await render(NetworkMap, { network, trace: null, position: null, language: 'en', view });
    const x = (key: string) => element(`.subnet[data-key="${key}"] .area`).getBoundingClientRect().x;
    expect(x('subnet:public-c')).toBeLessThan(x('subnet:public-a'));
  });

  test('a stack unfolds at a click or at Enter, and the subnet folds again', async () => {
    const network = networkOf(manyInterfaces(200));
    const onfold = vi.fn();
    const common = { network, trace: null, position: null, language: 'en', onfold } as const;
    const screen = await render(NetworkMap, { ...common, view: NO_VIEW });
    const stacks = page.getByRole('button', { name: /^25 interfaces, folded/ });
    await userEvent.click(element('.node[data-kind="stack"] .hull'));
    expect(onfold).toHaveBeenLastCalledWith('subnet:a', false);
    onfold.mockClear();
    (stacks.first().element() as SVGElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(onfold).toHaveBeenLastCalledWith('subnet:a', false);
    await screen.rerender({ view: { ...NO_VIEW, unfolded: ['subnet:a'] } });
    const handle = page.getByRole('button', { name: 'Fold the interfaces of a again' });
    (handle.element() as SVGElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(onfold).toHaveBeenLastCalledWith('subnet:a', null);
  });

  test('the VPC can be selected, at its name and at that of a zone', async () => {
    const { onselect } = await show();
    element('[data-key="vpc:main"]').focus();
    await userEvent.keyboard('{Enter}');
    expect(onselect).toHaveBeenLastCalledWith({ type: 'vpc', id: 'main' });
    onselect.mockClear();
    element('[data-key="zone:main:ap-northeast-2a"]').focus();
    await userEvent.keyboard('{Enter}');
    expect(onselect).toHaveBeenLastCalledWith({ type: 'vpc', id: 'main' });
  });

  test('a thousand interfaces come up, folded or not', async () => {
    const network = networkOf(manyInterfaces(1000));
    const unfolded = ['subnet:a', 'subnet:b', 'subnet:c', 'subnet:d'];
    for (const view of [NO_VIEW, { ...NO_VIEW, unfolded }]) {
      const screen = await render(NetworkMap, { network, trace: null, position: null, language: 'en', view });
      expect(document.querySelectorAll('.network-map .subnet').length).toBeGreaterThan(0);
      await screen.unmount();
    }
  });
});
