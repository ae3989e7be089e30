import { mount } from 'svelte';
import './ui/theme/tokens.css';
import './ui/theme/base.css';
import App from './ui/App.svelte';

const target = document.getElementById('app');
if (target === null) throw new Error('index.html has no #app');

mount(App, { target });
