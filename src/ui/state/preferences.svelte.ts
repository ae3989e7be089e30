import type { Language } from '../../model/text.ts';
import { hasLanguage, loadLanguage } from '../messages/catalogue.ts';
import { remember, remembered } from './storage.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** How this person likes the page: kept in the browser, and never part of a document. */
class Preferences {
  #wanted = firstLanguage();
  #language = $state<Language>(hasLanguage(this.#wanted) ? this.#wanted : 'en');
  #theme = $state<Theme>(THEMES.find((theme) => theme === remembered('theme')) ?? 'system');

  get language(): Language {
    return this.#language;
  }
  set language(language: Language) {
    remember('language', language);
    void this.speak(language);
  }

  /** Changes to a language, or to the one that this person likes, as soon as its words are there. */
  async speak(language: Language = this.#wanted): Promise<void> {
    this.#wanted = language;
    if (!hasLanguage(language)) await loadLanguage(language).catch(() => undefined);
    if (this.#wanted === language && hasLanguage(language)) this.#language = language;
  }

  get theme(): Theme {
    return this.#theme;
  }
  set theme(theme: Theme) {
    this.#theme = theme;
    remember('theme', theme);
  }
}

function firstLanguage(): Language {
  const kept = remembered('language');
  if (kept === 'en' || kept === 'ko') return kept;
  return navigator.language.startsWith('ko') ? 'ko' : 'en';
}

export const preferences = new Preferences();
