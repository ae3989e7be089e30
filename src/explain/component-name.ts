import type { ComponentRef } from '../compile/component.ts';
import type { Language } from '../model/text.ts';
import { messagesIn } from './messages/messages.ts';

/** What kind of component it is: `Network ACL`. */
export function componentName(ref: Pick<ComponentRef, 'type'>, language: Language): string {
  return messagesIn(language).words.component[ref.type];
}
