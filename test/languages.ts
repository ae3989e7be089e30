import { loadLanguage } from '../src/ui/messages/catalogue.ts';

// Tests explain, and show the page, in every language.
await loadLanguage('ko');
