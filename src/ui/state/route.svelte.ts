import { tick } from 'svelte';
import type { Result } from '../../base/result.ts';
import type { LinkContent } from '../../link/link.ts';
import type { LinkState, Mode, Position } from '../../link/link-state.ts';
import type { Language } from '../../model/text.ts';
import type { Keeper } from '../keep/keeper.svelte.ts';
import type { RefusedLink } from '../link/codec.ts';
import { isMadeHere, REST, showAddress } from './address-bar.ts';
import { FIRST_SCENARIO } from './gallery.ts';
import { formatHash, isShareLink, ownInLink, parseHash, withOwn, type PageAddress } from './location-hash.ts';
import { positionOf } from './position.ts';
import { preferences } from './preferences.svelte.ts';
import { galleryName } from './source.ts';
import type { Walk } from './walk.svelte.ts';
import type { Workbench } from './workbench.svelte.ts';

/** Characters of an address. What is longer stays in this tab, and the address says only that. */
const LONGEST = 30_000;
/** Milliseconds without an edit before the link to an own scenario is made anew: packing a large one takes a while. */
const OWN_REST = 800;
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
    if (kept !== null) {
      await import('./whole-reader.ts');
      this.#workbench.show({ source: { kind: 'link' }, text: kept, name: null }, address);
    } else if (address.own !== null) await (await this.#keeper()).open(address.own, address);
    else await this.#workbench.open(address.scenario ?? FIRST_SCENARIO, address);
  }

  async #openLink(hash: string, arrival: number): Promise<void> {
    const { openLink } = await import('../link/codec.ts');
    if (arrival !== this.#arrivals) return;
    const opened = openLink(hash);
    if (await this.#openOwn(hash, opened, arrival)) return;
    if (arrival !== this.#arrivals) return;
    if (!opened.ok) {
      this.#refused = opened.error;
      if (this.#workbench.opened === null) await this.#workbench.open(FIRST_SCENARIO);
      return;
    }
    const { text, ...state } = opened.value;
    this.#take(state);
    this.#workbench.show({ source: { kind: 'link' }, text, name: null }, state);
  }

  /** Whether this browser keeps what the link was made of: then that is opened, as it is now. */
  async #openOwn(hash: string, opened: Result<LinkContent, RefusedLink>, arrival: number): Promise<boolean> {
    const id = ownInLink(hash);
    // A frame in another page keeps nothing.
    if (id === null || (opened.ok && opened.value.mode === 'embed')) return false;
    const keeper = await this.#keeper();
    if (!(await keeper.keeps(id)) || arrival !== this.#arrivals) return false;
    if (opened.ok) this.#take(opened.value);
    await keeper.open(id, opened.ok ? opened.value : undefined);
    if (!opened.ok || isMadeHere() || arrival !== this.#arrivals) return true;
    const { isSameDocument } = await import('../link/codec.ts');
    const { text, flow, changes } = opened.value;
    if (isSameDocument(text, this.#workbench.scenario)) return true;
    keeper.offer(() =>
      this.#workbench.show({ source: { kind: 'link' }, text, name: null }, { flow, changes }),
    );
    return true;
  }

  #take({ language, position, mode }: LinkState): void {
    // For this visit only: a link does not change what the person prefers.
    if (language !== null) void preferences.speak(language);
    this.#language = language;
    this.#asked = position;
    this.mode = mode;
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
    const address = formatHash({ ...state, scenario: galleryName(source), own, language });
    const here = parseHash(location.hash);
    const isNewOwn = own !== null && own !== (here.own ?? ownInLink(location.hash));
    // What a reload would bring back wrong is said at once, and the rest later.
    if (isNewOwn) showAddress(() => address, { isNewEntry, rest: 0 });
    const isLink = scenario !== null && source.kind !== 'gallery';
    const isOtherLanguage = here.language !== null && here.language !== language;
    showAddress(isLink ? () => linkOrKept(scenario, state, { address, text, own }) : () => address, {
      isNewEntry: isNewEntry && !isNewOwn,
      rest: own !== null ? OWN_REST : isOtherLanguage ? 0 : REST,
    });
  }
}

async function linkOrKept(
  scenario: NonNullable<Workbench['scenario']>,
  state: LinkState,
  { address, text, own }: { readonly address: string; readonly text: string; readonly own: string | null },
): Promise<string> {
  const { linkTo } = await import('../link/codec.ts');
  const link = linkTo(scenario, state);
  if (link.length <= LONGEST) return own === null ? link : withOwn(link, own);
  if (own !== null) return address;
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
