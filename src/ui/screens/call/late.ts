// What a call needs only after its first line was chosen: fetched when there is one to choose.
export { Ended } from './Ended.tsx';
export { HangUpDialog } from './HangUpDialog.tsx';
