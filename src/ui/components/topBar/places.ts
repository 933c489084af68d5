/**
 * The places of the program, as the bar shows them. Another one is a line here, a name under `places`
 * of the messages `common` and a sign in `PlaceIcon.tsx`.
 */
export const places = [
  { id: 'call', path: '/', screens: ['', 'brief', 'sheet', 'call', 'debrief', 'endings'] },
  { id: 'drills', path: '/drills', screens: ['drills'] },
  {
    id: 'record',
    path: '/record',
    screens: ['record', 'customers', 'campaign', 'exchange', 'profiles'],
  },
  { id: 'class', path: '/class', screens: ['class'] },
  { id: 'own', path: '/own', screens: ['own'] },
] as const;

export type Place = (typeof places)[number];
export type PlaceId = Place['id'];

/** The place that an address belongs to; `null`: it is of all of them, or of none. */
export function placeOf(path: string): Place | null {
  const [, screen = ''] = path.split('/');
  return places.find(({ screens }) => screens.some((one) => one === screen)) ?? null;
}
