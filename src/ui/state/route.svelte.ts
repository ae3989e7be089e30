import { tick } from 'svelte';
import type { LinkState, Mode, Position } from '../../link/link-state.ts';
import type { Language } from '../../model/text.ts';
import type { Keeper } from '../keep/keeper.svelte.ts';
import type { RefusedLink } from '../link/codec.ts';
import { showAddress } from './address-bar.ts';
import { FIRST_SCENARIO } from './gallery.ts';
import { formatHash, isShareLink, parseHash, type PageAddress } from './location-hash.ts';
import { positionOf } from './position.ts';
import { preferences } from './preferences.svelte.ts';
import { galleryName } from './source.ts';
import type { Walk } from './walk.svelte.ts';
import type { Workbench } from './workbench.svelte.ts';

/** Characters of an address. What is longer stays in this tab, and the address says only that. */
const LONGEST = 30_000;
const KEPT = 'packetwalk.document';
const KEPT_HASH = '&document=kept';

/** Between the address of the page and what it shows: opens the one, and follows the other. */
export class Route {
  mode = $state<Mode>('explore');
  #refused = $state.raw<RefusedLink | null>(null);
  /** The language that a link asked for. */
  #language: Language | null = null;
  /** The hop that was asked for, until its walk is there. */
  #asked: Position | null = null;
  /** The document and flow that the address shows; null while the address itself says what to show. */
  #entry: string | null = null;
  #arrivals = 0;
  #isArriving = false;
  readonly #workbench: Workbench;
  readonly #walk: Walk;
  readonly #keeper: () => Promise<Keeper>;

  constructor(workbench: Workbench, walk: Walk, keeper: () => Promise<Keeper>) {
    this.#workbench = workbench;
    this.#walk = walk;
    this.#keeper = keeper;
  }

  /** The link that was last opened, where it cannot be used. */
  get refused(): RefusedLink | null {
    return this.#refused;
  }
  dismiss(): void {
    this.#refused = null;
  }

  /** Asks for a hop of the walk to come. */
  stayAt(position: Position | null): void {
    this.#asked = position;
  }
  /** The hop that was asked for, once. */
  takePosition(): Position | null {
    const asked = this.#asked;
    this.#asked = null;
    return asked;
  }

  /** Shows what an address says. */
  async goTo(hash: string): Promise<void> {
    const arrival = ++this.#arrivals;
    this.#isArriving = true;
    this.#entry = null;
    this.#refused = null;
    if (isShareLink(hash)) await this.#openLink(hash, arrival);
    else await this.#openAddress(parseHash(hash), hash.endsWith(KEPT_HASH) ? keptText() : null);
    // What is drawn now is what the address says: no new entry of the history.
    await tick();
    if (arrival === this.#arrivals) this.#isArriving = false;
  }

  async #openAddress(address: PageAddress, kept: string | null): Promise<void> {
    if (address.language !== null) preferences.language = address.language;
    this.#asked = address.position;
    this.mode = address.mode;
    this.#language = null;
    if (kept !== null) this.#workbench.show({ source: { kind: 'link' }, text: kept, name: null }, address);
    else if (address.own !== null) await (await this.#keeper()).open(address.own, address);
    else await this.#workbench.open(address.scenario ?? FIRST_SCENARIO, address);
  }

  async #openLink(hash: string, arrival: number): Promise<void> {
    const { openLink } = await import('../link/codec.ts');
    if (arrival !== this.#arrivals) return;
    const opened = openLink(hash);
    if (!opened.ok) {
      this.#refused = opened.error;
      if (this.#workbench.opened === null) await this.#workbench.open(FIRST_SCENARIO);
      return;
    }
    const { text, flow, changes, position, mode, language } = opened.value;
    // For this visit only: a link does not change what the person prefers.
    if (language !== null) void preferences.speak(language);
    this.#language = language;
    this.#asked = position;
    this.mode = mode;
    this.#workbench.show({ source: { kind: 'link' }, text, name: null }, { flow, changes });
  }

  /** What a link to what is shown says besides the document. */
  get state(): LinkState {
    const { flowName: flow, changes } = this.#workbench;
    const { step } = this.#walk;
    const position = step === undefined ? null : positionOf(step);
    return { flow, changes, position, mode: this.mode, language: this.#language };
  }

  /** Keeps the address after what is shown. Called in an effect. */
  follow(): void {
    const { source, scenario, shown, text } = this.#workbench;
    const { state } = this;
    const { language } = preferences;
    if (source === null || (state.position === null && source.kind !== 'own')) return;
    const entry = `${shown} ${state.flow}`;
    const isNewEntry = !this.#isArriving && this.#entry !== null && entry !== this.#entry;
    this.#entry = entry;
    const own = source.kind === 'own' ? source.id : null;
    const said = parseHash(location.hash);
    // What a reload would bring back wrong.
    const isUrgent =
      (own !== null && own !== said.own) || (said.language !== null && said.language !== language);
    const address = formatHash({ ...state, scenario: galleryName(source), own, language });
    const isForeign = source.kind === 'link' || source.kind === 'file';
    const link = isForeign && scenario !== null ? () => linkOrKept(scenario, state, address, text) : null;
    showAddress(link ?? (() => address), { isNewEntry, isUrgent });
  }
}

async function linkOrKept(
  scenario: NonNullable<Workbench['scenario']>,
  state: LinkState,
  address: string,
  text: string,
): Promise<string> {
  const { linkTo } = await import('../link/codec.ts');
  const link = linkTo(scenario, state);
  if (link.length <= LONGEST) return link;
  try {
    sessionStorage.setItem(KEPT, text);
    return address + KEPT_HASH;
  } catch {
    return address; // Full, or forbidden: the page works without.
  }
}

function keptText(): string | null {
  try {
    return sessionStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
