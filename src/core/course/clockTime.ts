/** A time as a clock shows it, "3:07". @param seconds whole ones, from 0 on */
export function clockTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
