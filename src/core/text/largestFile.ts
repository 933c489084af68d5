/** The largest scenario file that is read, be it in the browser, on the command line or by a room, bytes. A whole scenario has about 130 kB. */
export const largestFile = 1_000_000;
