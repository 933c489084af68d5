/** Points of 100 as written, whole: "12", "61", "0", "−3". */
export function inPoints(points: number): string {
  const whole = Math.round(points);
  return `${whole < 0 ? '−' : ''}${Math.abs(whole)}`;
}

/** The same with its sign: "+3", "−5", "0". */
export function withSign(points: number): string {
  const text = inPoints(points);
  return text === '0' || text.startsWith('−') ? text : `+${text}`;
}
