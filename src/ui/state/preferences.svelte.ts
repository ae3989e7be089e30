import type { Language } from '../../model/text.ts';
import { remember, remembered } from './storage.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** How this person likes the page: kept in the browser, and never part of a document. */
class Preferences {
  #language = $state<Language>(firstLanguage());
  #theme = $state<Theme>(THEMES.find((theme) => theme === remembered('theme')) ?? 'system');

  get language(): Language {
    return this.#language;
  }
  set language(language: Language) {
    this.#language = language;
    remember('language', language);
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
