import { error } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { RouteTable as Written } from '../model/route-table.ts';
import type { Cidr4 } from '../net/cidr.ts';
import { defaultsOf, unusedId } from './defaults.ts';
import type { InternetGatewayDraft, RouteTableDraft, VpcDefaults } from './draft.ts';
import type { Vpc } from './network.ts';
import { resourcesOf, type Reader } from './reader.ts';

/** The route tables without their routes, which lead to things that are compiled later. */
export function compileRouteTables(
  reader: Reader,
  vpcs: ReadonlyMap<string, Vpc>,
  defaults: VpcDefaults,
): Map<string, RouteTableDraft> {
  const { routeTables } = reader.scenario;
  const tables = new Map<string, RouteTableDraft>();
  const isMain = defaultsOf(reader, 'routeTables', routeTables, (table) => table.main === true, 'RT-2');
  for (const [id, written] of resourcesOf(routeTables)) {
    const at = pointer('routeTables', id);
    const vpc = reader.resolve(vpcs, 'vpcs', written.vpc, child(at, 'vpc'));
    if (vpc === undefined) continue;
    const table: RouteTableDraft = {
      ...emptyRouteTable(id, at, vpc),
      main: isMain.get(vpc.id) === id,
      publicIpv4Pools: readPools(reader, written, at),
    };
    tables.set(id, table);
    if (table.main) defaults.routeTables.set(vpc.id, table);
  }
  for (const vpc of vpcs.values()) {
    if (defaults.routeTables.has(vpc.id)) continue;
    const table = {
      ...emptyRouteTable(unusedId(`${vpc.id}/main-route-table`, tables), null, vpc),
      main: true,
    };
    tables.set(table.id, table);
    defaults.routeTables.set(vpc.id, table);
  }
  return tables;
}

export function emptyRouteTable(id: string, at: JsonPointer | null, vpc: Vpc): RouteTableDraft {
  return { id, at, vpc, main: false, gateway: null, publicIpv4Pools: [], routes: { 4: [], 6: [] } };
}

/** RT-27. */
function readPools(reader: Reader, written: Written, at: JsonPointer): readonly Cidr4[] {
  const pools = (written.publicIpv4Pools ?? []).map((text, index) =>
    reader.cidr4(text, child(at, 'publicIpv4Pools', index), 'RT-27'),
  );
  if (pools.length > 0 && written.gateway === undefined) {
    reader.report(error('pool-without-gateway', child(at, 'publicIpv4Pools'), { rule: 'RT-27' }));
  }
  return pools.filter((pool) => pool !== undefined);
}

/** Joins each gateway route table and its gateway (RT-21). */
export function associateGateways(
  reader: Reader,
  tables: ReadonlyMap<string, RouteTableDraft>,
  gateways: ReadonlyMap<string, InternetGatewayDraft>,
): void {
  for (const [id, written] of resourcesOf(reader.scenario.routeTables)) {
    const table = tables.get(id);
    if (table === undefined || written.gateway === undefined) continue;
    const at = child(pointer('routeTables', id), 'gateway');
    const gateway = reader.resolve(gateways, 'internetGateways', written.gateway, at);
    if (gateway === undefined) continue;
    const found = gateway.id;
    if (table.main) reader.report(error('main-table-of-gateway', at, { found, rule: 'RT-21' }));
    if (gateway.vpc !== null && gateway.vpc !== table.vpc) {
      const params = { vpc: table.vpc.id, otherVpc: gateway.vpc.id };
      reader.report(error('other-vpc', at, { found, params, rule: 'RT-21' }));
    }
    if (gateway.routeTable !== null) {
      const details = { found, params: { other: gateway.routeTable.id }, rule: 'RT-21' };
      reader.report(error('second-gateway-route-table', at, details));
      continue;
    }
    table.gateway = gateway;
    gateway.routeTable = table;
  }
}
