/** Colours that every portrait shares; shade lies over skin and cloth. */
export const ink = '#3b2622';
export const shade = '#6b2f14';
export const lip = '#8a3b35';
export const tongue = '#e07a6e';
export const paper = '#fffaf3';
