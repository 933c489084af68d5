import * as v from 'valibot';
import { withoutUnseen } from '../../core/text/characters.ts';
import { nobody, tables } from '../../store/record.ts';
import type { Store } from '../aside.ts';
import { firstProfile } from '../profileKeys.ts';
import { newId, type RecordStore, type Row, type Table } from '../record/port.ts';
import { keepRow } from '../record/keepRow.ts';
import { readTable } from '../record/readTable.ts';
import { lendSettings, putBack, takeOut, type Entries } from './entries.ts';

/** Somebody who practises in this browser. */
export interface Profile extends Row {
  /** As they want to be called; empty for the first one, until there are others to tell them from. */
  readonly nickname: string;
  /** ms since 1970; 0 for the first one. */
  readonly createdAt: number;
}

/** Characters of a nickname. */
export const nicknameLength = 40;

const profileSchema = v.object({
  id: v.string(),
  profile: v.literal(nobody),
  changedAt: v.number(),
  nickname: v.pipe(v.string(), v.maxLength(nicknameLength)),
  createdAt: v.number(),
}) satisfies v.GenericSchema<unknown, Profile>;

function readProfile(row: unknown): Profile | null {
  const read = v.safeParse(profileSchema, row);
  return read.success ? read.output : null;
}

const unnamed = (id: string): Profile => ({
  id,
  profile: nobody,
  changedAt: 0,
  nickname: '',
  createdAt: 0,
});

/**
 * Everybody who practises in this browser, those who came first first.
 *
 * @param current who practises now, and is one of them whatever the database says
 */
export async function listProfiles(
  record: RecordStore,
  current: string,
): Promise<readonly Profile[]> {
  const rows = await readTable(record, 'profiles', nobody, readProfile);
  const all = rows.some(({ id }) => id === current) ? rows : [unnamed(current), ...rows];
  return [...all].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** What a name looks like, whatever its case and the width of its letters. */
const look = (name: string) => name.normalize('NFKC').toLowerCase();

/**
 * A nickname as it is kept: nothing in it that can't be seen, no space around it, and none that looks
 * like another's. `null`: it is none.
 */
export function nicknameOf(written: string, taken: readonly Profile[]): string | null {
  const nickname = withoutUnseen(written)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, nicknameLength)
    // Half of a pair is no character.
    .replace(/[\ud800-\udbff]$/, '');
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(nickname)) return null;
  if (taken.some((one) => look(one.nickname) === look(nickname))) return null;
  return nickname;
}

/**
 * Adds somebody, with the settings of who practises now.
 *
 * @returns their id
 */
export async function addProfile(
  record: RecordStore,
  current: string,
  nickname: string,
  open: () => Store,
): Promise<string> {
  const id = newId();
  const now = Date.now();
  await record.write(['profiles'], async (tx) => {
    // Who was alone until now has a place in the list from now on.
    const there = await tx.get('profiles', nobody, current);
    if (there === undefined) await tx.put('profiles', unnamed(current));
    const added: Profile = { id, profile: nobody, changedAt: now, nickname, createdAt: now };
    await tx.put('profiles', added);
  });
  lendSettings(current, id, open);
  return id;
}

/** Gives somebody another nickname. */
export async function renameProfile(
  record: RecordStore,
  profile: Profile,
  nickname: string,
): Promise<void> {
  const renamed: Profile = { ...profile, nickname };
  await keepRow(record, 'profiles', renamed);
}

/** All that was deleted with some profiles: as long as somebody holds it, it can be put back. */
export interface Removed {
  readonly profiles: readonly Profile[];
  readonly kept: Entries;
  readonly rows: readonly { readonly table: Table; readonly row: Row }[];
}

/** Whose rows go with a profile: those of everybody stay. */
const isTheirs = (table: Table) => table !== 'profiles' && table !== 'scenarios';

/**
 * Deletes profiles with all that is theirs.
 *
 * @throws whatever the database throws; then nothing is deleted
 */
export async function removeProfiles(
  record: RecordStore,
  profiles: readonly Profile[],
  open: () => Store,
): Promise<Removed> {
  const theirs = tables.filter(isTheirs);
  const rows = await record.write([...theirs, 'profiles'], async (tx) => {
    const found: { table: Table; row: Row }[] = [];
    for (const { id } of profiles) {
      for (const table of theirs) {
        const all = (await tx.all(table, id)) as readonly Row[];
        found.push(...all.map((row) => ({ table, row })));
        await tx.clear(table, id);
      }
      await tx.remove('profiles', nobody, id);
    }
    return found;
  });
  return { profiles, rows, kept: profiles.flatMap(({ id }) => takeOut(id, open)) };
}

/**
 * Puts back what was deleted.
 *
 * @throws whatever the database or the storage throws; then it can be tried again
 */
export async function restoreProfiles(
  record: RecordStore,
  { profiles, rows, kept }: Removed,
  open: () => Store,
): Promise<void> {
  await record.write(tables, async (tx) => {
    for (const profile of profiles) await tx.put('profiles', profile);
    for (const { table, row } of rows) await tx.put(table, row);
  });
  putBack(kept, open);
}

/** Who practises when somebody has gone: one of those who are left, or somebody new. */
export function afterRemoving(
  all: readonly Profile[],
  removed: readonly Profile[],
  current: string,
): string {
  const gone = new Set(removed.map(({ id }) => id));
  if (!gone.has(current)) return current;
  return all.find(({ id }) => !gone.has(id))?.id ?? firstProfile;
}
