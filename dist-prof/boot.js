// Runs before the page itself, in every browser; plain JavaScript that is served as it stands.
(() => {
  // The page's Content-Security-Policy forbids eval; zod would try whether it may, and the browser would report it.
  globalThis.__zod_globalConfig = { jitless: true };

  // Opened from a folder, without a web server: browsers then load no modules, and the page comes in one plain script.
  if (location.protocol !== 'file:') return;
  const policy = globalThis.trustedTypes?.createPolicy('packetwalk-file', { createScriptURL: (url) => url });
  const url = './file/packetwalk.js';
  const script = document.createElement('script');
  script.src = policy === undefined ? url : policy.createScriptURL(url);
  script.defer = true;
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = './file/packetwalk.css';
  document.head.append(style);
  addEventListener('DOMContentLoaded', () => document.body.append(script));
})();
