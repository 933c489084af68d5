// What a call needs only after its first line was chosen: fetched with the rest of the call.
export { Ended } from './Ended.tsx';
export { HangUpDialog } from './HangUpDialog.tsx';
