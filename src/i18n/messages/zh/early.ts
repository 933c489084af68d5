// Loaded together, before the first call: what home, brief and call show.
export { brief } from './brief.ts';
export { call } from './call.ts';
export { common } from './common.ts';
export { home } from './home.ts';
