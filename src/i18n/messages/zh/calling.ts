// All that home, brief and call show, in one piece: in four it weighs half a kB more.
export { brief } from './brief.ts';
export { call } from './call.ts';
export { common } from './common.ts';
export { home } from './home.ts';
