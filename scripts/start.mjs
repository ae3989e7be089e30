// `npm start`: Vite's development server, and a browser on it when there is a desktop to open one on.
import { argv, env, platform } from 'node:process';

const hasDesktop =
  platform === 'linux'
    ? Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY'])
    : env['SSH_CONNECTION'] === undefined;

argv.splice(2, 0, '--host', '127.0.0.1');
if (hasDesktop && env['CI'] === undefined) argv.push('--open');

// @ts-expect-error Vite's command line has no types
await import('../node_modules/vite/bin/vite.js');
