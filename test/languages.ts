import { loadMessages } from '../src/explain/messages/messages.ts';

// Tests explain in every language.
await loadMessages('ko');
