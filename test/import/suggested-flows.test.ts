import { expect, test } from 'vitest';
import { suggestedFlows } from '../../src/import/suggested-flows.ts';
import type { Scenario } from '../../src/model/scenario.ts';

const SHOP: Scenario = {
  packetwalk: 1,
  vpcs: { main: { cidr: '10.0.0.0/16' } },
  subnets: {
    public: { vpc: 'main', cidr: '10.0.1.0/24' },
    private: { vpc: 'main', cidr: '10.0.2.0/24' },
    empty: { vpc: 'main', cidr: '10.0.3.0/24' },
  },
  securityGroups: {
    web: {
      vpc: 'main',
      inbound: [
        { allow: 'tcp', ports: 443, from: '0.0.0.0/0' },
        { allow: 'tcp', ports: '8080-8090', from: ['10.0.0.0/8', '::/0'] },
        { allow: 'tcp', ports: 22, from: '10.0.0.0/8' },
        { allow: 'udp', ports: 53, from: '0.0.0.0/0' },
      ],
    },
    app: { vpc: 'main' },
    db: { vpc: 'main', inbound: [{ allow: 'tcp', ports: 5432, from: 'app' }] },
  },
  networkInterfaces: { eni: { subnet: 'private', securityGroups: ['app'] } },
  instances: {
    web: { subnet: 'public', publicIp: '198.51.100.1', securityGroups: ['web'] },
    bare: { subnet: 'public', publicIp: '198.51.100.2', securityGroups: [] },
    app: { name: 'The app', networkInterfaces: ['eni'] },
  },
  databases: { orders: { subnet: 'private', port: 5432, securityGroups: ['db'] } },
};

test('the flows that anybody would ask first', () => {
  expect(suggestedFlows(SHOP)).toEqual({
    'internet to web:443': { from: 'internet', to: 'web', protocol: 'tcp', port: 443 },
    'internet to web:8080': { from: 'internet', to: 'web', protocol: 'tcp', port: 8080 },
    'internet to bare:443': { from: 'internet', to: 'bare', protocol: 'tcp', port: 443 },
    'The app to orders:5432': { from: 'app', to: 'orders', protocol: 'tcp', port: 5432 },
    'The app to internet:443': { from: 'app', to: 'internet', protocol: 'tcp', port: 443 },
  });
});

test('tasks, functions and groups of instances are asked for as instances are', () => {
  const flows = suggestedFlows({
    ...SHOP,
    instances: {},
    networkInterfaces: {},
    autoScalingGroups: { workers: { subnets: ['private', 'public'], securityGroups: ['app'] } },
    ecsTasks: {
      site: { subnet: 'public', publicIp: '198.51.100.3', securityGroups: ['web'] },
      guest: { instance: 'web' },
    },
    functions: { job: { subnets: ['empty'], securityGroups: [] }, outside: {} },
  });
  expect(Object.keys(flows)).toEqual([
    'internet to site:443',
    'internet to site:8080',
    'workers to orders:5432',
    'workers to internet:443',
    'job to internet:443',
  ]);
});

test('nothing to ask of a network without hosts', () => {
  expect(suggestedFlows({ packetwalk: 1, vpcs: { main: { cidr: '10.0.0.0/16' } } })).toEqual({});
});

test('however large the network, the flows are few, and no two have one name', () => {
  const instances = Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [
      `i-${String(index)}`,
      {
        name: 'web',
        subnet: 'public',
        publicIp: `198.18.${String(index >> 8)}.${String(index & 255)}`,
        securityGroups: ['web'],
      },
    ]),
  );
  const flows = Object.entries(suggestedFlows({ ...SHOP, instances }));
  expect(flows.length).toBeLessThanOrEqual(24);
  expect(flows.length).toBeGreaterThan(5);
});
