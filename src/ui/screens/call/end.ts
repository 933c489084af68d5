// How a call ends: one chunk, fetched when there is a first line to choose.
export { Ended } from './Ended.tsx';
export { HangUpDialog } from './HangUpDialog.tsx';
