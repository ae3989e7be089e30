import { mount } from 'svelte';
import './ui/theme/tokens.css';
import './ui/theme/base.css';
import App from './ui/App.svelte';
import { trustOwnScripts } from './ui/offline/trusted-types.ts';
import { preload } from './ui/preload.ts';

const target = document.getElementById('app');
if (target === null) throw new Error('index.html has no #app');

trustOwnScripts();
preload();
mount(App, { target });
