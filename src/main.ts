import { mount } from 'svelte';
import './ui/theme/tokens.css';
import './ui/theme/base.css';
import App from './ui/App.svelte';
import { preload } from './ui/preload.ts';

const target = document.getElementById('app');
if (target === null) throw new Error('index.html has no #app');

preload();
mount(App, { target });
