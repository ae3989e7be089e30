/** The part of the Trusted Types API that is used here; not every browser has it. */
interface TrustedTypePolicies {
  createPolicy(
    name: string,
    rules: {
      readonly createHTML: (text: string) => string | null;
      readonly createScriptURL: (url: string) => string | null;
    },
  ): unknown;
}

/**
 * What libraries may still do by plain text, where the page's policy wants Trusted Types: put a text without markup
 * into an element (paneforge writes a rule of style so), and load scripts of the page's own origin (workers).
 */
export function trustOwnScripts(): void {
  const policies = (globalThis as { readonly trustedTypes?: TrustedTypePolicies }).trustedTypes;
  policies?.createPolicy('default', {
    createHTML: (text) => (text.includes('<') ? null : text),
    createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
  });
}
