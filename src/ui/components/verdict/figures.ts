/** Points of 100 to one decimal, without a decimal that says nothing: "12.4", "61", "0". */
export function inPoints(points: number): string {
  const tenths = Math.round(points * 10) / 10;
  return String(Math.abs(tenths)).replace(/^/, tenths < 0 ? '−' : '');
}

/** The same with its sign: "+3", "−0.5", "0". */
export function withSign(points: number): string {
  const text = inPoints(points);
  return text === '0' || text.startsWith('−') ? text : `+${text}`;
}
