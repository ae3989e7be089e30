import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/ui/theme/tokens.css';
import '../../src/ui/theme/base.css';
import EditPanel from '../../src/ui/edit-panel/EditPanel.svelte';
import { Editing } from '../../src/ui/edit-state/editing.svelte.ts';
import { preferences } from '../../src/ui/state/preferences.svelte.ts';
import { Workbench } from '../../src/ui/state/workbench.svelte.ts';
import type { Resource } from '../../src/scenario/edit/edit.ts';
import { createRawSnippet } from 'svelte';

beforeEach(() => {
  preferences.language = 'en';
});

async function open(resource: Resource, scenario = 'ec2-to-rds-reply-dropped') {
  const workbench = new Workbench();
  await workbench.open(scenario);
  const editing = new Editing(workbench);
  editing.select(resource);
  const why = createRawSnippet(() => ({ render: () => '<p>why</p>' }));
  const screen = await render(EditPanel, { editing, why });
  await expect.element(screen.getByRole('heading', { level: 2, name: resource.id })).toBeVisible();
  return { workbench, editing, screen };
}

test('a rule of a security group takes another source, which may be a group or a block', async () => {
  const { workbench, screen } = await open({ collection: 'securityGroups', id: 'sg-db' });
  const source = screen.getByRole('combobox', { name: 'Source' });
  await expect.element(source).toHaveValue('sg-app');
  await source.fill('public-a');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(workbench.text).toContain('{ allow: tcp, ports: 3306, from: 10.0.1.0/24 }');
  await expect.element(source).toHaveAccessibleDescription('256 addresses, 10.0.1.0 – 10.0.1.255');
  await screen.getByRole('button', { name: /^One more/ }).click();
  expect(workbench.text).toContain('from: [10.0.1.0/24, 0.0.0.0/0]');
  await screen.getByRole('button', { name: 'Remove 10.0.1.0/24' }).click();
  expect(workbench.text).toContain('ports: 3306, from: 0.0.0.0/0');
});

test('a port is found by the name of its service, and taken as it was typed', async () => {
  const { workbench, screen } = await open({ collection: 'securityGroups', id: 'sg-db' });
  const ports = screen.getByRole('combobox', { name: 'Ports' });
  await ports.fill('postgres');
  await userEvent.keyboard('{Enter}');
  expect(workbench.text).toContain('ports: 5432');
  await ports.fill('543');
  await userEvent.keyboard('{Enter}');
  expect(workbench.text).toContain('ports: 543,');
});

test('ports that mean nothing stay in their field, with what is wrong with them', async () => {
  const { workbench, screen } = await open({ collection: 'securityGroups', id: 'sg-db' });
  const before = workbench.text;
  const ports = screen.getByRole('combobox', { name: 'Ports' });
  await ports.fill('70000');
  await userEvent.keyboard('{Enter}');
  await expect.element(ports).toHaveValue('70000');
  await expect.element(ports).toHaveAttribute('aria-invalid', 'true');
  await expect.element(ports).toHaveAccessibleDescription(/70000/);
  expect(workbench.text).toBe(before);
});

test('what does not fit the network is written, and said at its field', async () => {
  const { workbench, screen } = await open({ collection: 'subnets', id: 'private-a' });
  const cidr = screen.getByRole('textbox', { name: 'IPv4 CIDR block' });
  await cidr.fill('10.9.2.0/24');
  await userEvent.keyboard('{Tab}');
  expect(workbench.text).toContain('10.9.2.0/24');
  expect(workbench.documentIssues).not.toEqual([]);
  await expect.element(cidr).toHaveAttribute('aria-invalid', 'true');
  expect(workbench.trace).not.toBeNull();
});

test('letters typed one after another are undone at once', async () => {
  const { workbench, editing, screen } = await open({ collection: 'databases', id: 'orders' });
  const port = screen.getByRole('textbox', { name: 'Port' });
  await port.click();
  await userEvent.keyboard('5432{Tab}');
  expect(workbench.text).toContain('port: 5432');
  editing.undo();
  expect(workbench.text).toContain(
    'orders: { subnet: private-a, privateIp: 10.0.2.20, engine: mysql, port: 3306',
  );
  await expect.element(port).toHaveValue('3306');
});

test('the last item of a list goes with the list, and a first one makes it', async () => {
  const { workbench, screen } = await open({ collection: 'instances', id: 'app' });
  await screen.getByRole('button', { name: 'Remove sg-app' }).click();
  expect(workbench.text).toContain(
    'app: { subnet: public-a, privateIp: 10.0.1.10, publicIp: 198.51.100.10 }',
  );
  await screen.getByRole('combobox', { name: 'Add: Security groups' }).fill('sg-db');
  await userEvent.keyboard('{Enter}');
  expect(workbench.text).toContain('publicIp: 198.51.100.10, securityGroups: [sg-db] }');
  await screen.getByRole('combobox', { name: 'Add: Listens on' }).fill('udp 53');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('udp 53')).toBeVisible();
});

test('routes have a picker of targets', async () => {
  const { workbench, screen } = await open({ collection: 'routeTables', id: 'rtb-private' });
  await screen.getByRole('button', { name: 'Add route' }).click();
  expect(workbench.text).toContain('{ to: 0.0.0.0/0, via: igw-main }');
  await screen.getByRole('combobox', { name: 'Target' }).fill('app-2');
  await userEvent.keyboard('{Enter}');
  expect(workbench.text).toContain('via: app-2');
});

test('everything is said in Korean too', async () => {
  const { screen } = await open({ collection: 'networkAcls', id: 'acl-private' });
  preferences.language = 'ko';
  await expect.element(screen.getByRole('heading', { name: '아웃바운드 규칙' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: '아웃바운드 규칙 추가' })).toBeVisible();
});
