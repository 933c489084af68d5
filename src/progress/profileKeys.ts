import type { Store } from './aside.ts';

/** Before everything that is kept in this browser. */
const root = 'pickup.';
/** Before the names of profiles: the first one's things lie where they lay before there were others. */
const profileMark = '@';

/** The profile that was there before there were others, and is there without being made. */
export const firstProfile = 'first';

/** Before everything that is kept of a profile. */
export const prefixOf = (profile: string) =>
  profile === firstProfile ? root : `${root}${profileMark}${profile}.`;

/** The names of a profile's things; none where the storage can't be opened. */
export function namesOf(profile: string, open: () => Store): readonly string[] {
  const prefix = prefixOf(profile);
  try {
    const store = open();
    return Array.from({ length: store.length }, (_, i) => store.key(i) ?? '')
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length))
      .filter((name) => !name.startsWith(profileMark));
  } catch {
    return [];
  }
}

/** Where it is noted who practises. */
const nowKey = `${root}${profileMark}now`;

/** Who practised last in this browser; the first profile where that can't be read. */
export function profileNow(open: () => Store): string {
  try {
    return open().getItem(nowKey) ?? firstProfile;
  } catch {
    return firstProfile;
  }
}

/** Notes who practises. A storage that refuses it begins the next visit with whoever it knows of. */
export function noteProfile(profile: string, open: () => Store): void {
  try {
    if (profile === firstProfile) open().removeItem(nowKey);
    else open().setItem(nowKey, profile);
  } catch {
    // The other settings have said that nothing is kept.
  }
}
