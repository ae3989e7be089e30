import './without-eval.ts';
import { serve } from './serve.ts';

serve(globalThis);
