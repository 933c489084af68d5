/** The width from which on a sheet and the call stand side by side. */
export const roomBeside = '(min-width: 1200px)';
