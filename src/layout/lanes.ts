/** One line's place beside the others in a corridor, on a ring or on the spine. */
export interface Lane {
  readonly group: string;
  readonly index: number;
}

/** Where the lane of a rank lies, of so many that share the corridor. */
export type LanePlace = (rank: number, count: number) => number;

interface Group {
  readonly place: LanePlace;
  readonly ranks: readonly number[];
}

/** Which lane lies where. `swap` gives another arrangement; nothing is changed in place. */
export class Lanes {
  static readonly none = new Lanes(new Map());

  private readonly groups: ReadonlyMap<string, Group>;

  private constructor(groups: ReadonlyMap<string, Group>) {
    this.groups = groups;
  }

  /** One more lane in a group, after those that it has. */
  with(group: string, place: LanePlace): readonly [Lanes, Lane] {
    const ranks = this.groups.get(group)?.ranks ?? [];
    const index = ranks.length;
    return [
      new Lanes(new Map(this.groups).set(group, { place, ranks: [...ranks, index] })),
      { group, index },
    ];
  }

  at(lane: Lane): number {
    const group = this.groups.get(lane.group);
    const rank = group?.ranks[lane.index];
    return group === undefined || rank === undefined ? 0 : group.place(rank, group.ranks.length);
  }

  rank(lane: Lane): number {
    return this.groups.get(lane.group)?.ranks[lane.index] ?? 0;
  }

  count(group: string): number {
    return this.groups.get(group)?.ranks.length ?? 0;
  }

  names(): readonly string[] {
    return [...this.groups.keys()];
  }

  swap(name: string, a: number, b: number): Lanes {
    const group = this.groups.get(name);
    if (group === undefined) return this;
    const ranks = group.ranks.map((rank, index) =>
      index === a ? (group.ranks[b] ?? rank) : index === b ? (group.ranks[a] ?? rank) : rank,
    );
    return new Lanes(new Map(this.groups).set(name, { ...group, ranks }));
  }
}

/** More rounds do not help in practice. */
const MOST_ROUNDS = 6;

/** Swaps lanes as long as that costs less. Deterministic: the first improvement in order is taken. */
export function bestLanes(start: Lanes, cost: (lanes: Lanes) => number): Lanes {
  let best = start;
  let least = cost(start);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let improved = false;
    for (const name of best.names()) {
      const count = best.count(name);
      for (let a = 0; a < count; a++) {
        for (let b = a + 1; b < count; b++) {
          const tried = best.swap(name, a, b);
          const price = cost(tried);
          if (price >= least) continue;
          best = tried;
          least = price;
          improved = true;
        }
      }
    }
    if (!improved) break;
  }
  return best;
}

/** Lanes `step` apart around a middle, closer where there would be no room. */
export function spread(middle: number, step: number, room: number): LanePlace {
  return (rank, count) => {
    const gap = count < 2 ? 0 : Math.min(step, room / (count - 1));
    return middle + (rank - (count - 1) / 2) * gap;
  };
}
