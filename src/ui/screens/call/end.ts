// What a call needs after its first choice, its end before all: one chunk, fetched when there is a
// first line to choose.
export { BriefSheet } from './BriefSheet.tsx';
export { Ended } from './Ended.tsx';
export { Paused } from './Paused.tsx';
export { HangUpDialog } from './HangUpDialog.tsx';
export { Resumed } from './Resumed.tsx';
