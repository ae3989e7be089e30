import { mount } from 'svelte';
import './ui/theme/tokens.css';
import './ui/theme/base.css';
import App from './ui/App.svelte';
import { preload } from './ui/first-screen.ts';
import { trustOwnScripts } from './ui/offline/trusted-types.ts';
import { parseHash } from './ui/state/location-hash.ts';
import { preferences } from './ui/state/preferences.svelte.ts';

const target = document.getElementById('app');
if (target === null) throw new Error('index.html has no #app');

trustOwnScripts();
preload();
// A page in Korean begins when it has its words.
void preferences.speak(parseHash(location.hash).language ?? undefined).then(() => mount(App, { target }));
