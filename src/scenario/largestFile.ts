/** The largest file that is read, bytes. A whole scenario has about 130 kB. */
export const largestFile = 1_000_000;
