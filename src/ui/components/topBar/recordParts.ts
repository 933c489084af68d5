/** The parts of a trainee's record that have an address of their own, as their menu shows them. */
export const recordParts = [
  { id: 'log', path: '/record' },
  { id: 'customers', path: '/customers' },
  { id: 'self', path: '/record/self' },
  { id: 'campaign', path: '/campaign' },
  { id: 'exchange', path: '/exchange' },
  { id: 'profiles', path: '/profiles' },
] as const;

export type RecordPart = (typeof recordParts)[number];

/** The part that an address belongs to: of several, the one that says most of it. */
export function recordPartOf(path: string): RecordPart | null {
  const [part] = recordParts
    .filter((one) => path === one.path || path.startsWith(`${one.path}/`))
    .toSorted((a, b) => b.path.length - a.path.length);
  return part ?? null;
}
