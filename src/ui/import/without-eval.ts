// As `public/boot.js` for the page: zod would try whether it may evaluate text, and the browser would report that.
(globalThis as { __zod_globalConfig?: unknown }).__zod_globalConfig = { jitless: true };
