// What stands beside a screen and is seldom there: fetched together, once any of it is.
export { PrintHead } from './PrintHead.tsx';
export { StorageNotices } from './StorageNotices.tsx';
export { NewVersionNotice } from './update/NewVersionNotice.tsx';
