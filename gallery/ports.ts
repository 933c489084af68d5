import { createProgress } from '../src/progress/progress.ts';
import type { RecordStore, Row, Table } from '../src/progress/record/port.ts';
import { recordPort } from '../src/progress/record/recordPort.ts';
import { readHere } from '../src/progress/record/readHere.ts';
import type { Settings } from '../src/progress/settings.ts';
import type { Language } from '../src/core/course/language.ts';
import { noClassroom } from '../tests/room/fakeClassroom.ts';
import { noNewVersion } from '../src/session/newVersionStore.ts';
import { memoryRecord } from '../src/store/memoryRecord.ts';
import { profilesPort } from '../src/ui/profilesPort.ts';
import type { Ports } from '../src/ui/ports.tsx';
import { createExaminer } from '../src/workers/examiner.ts';
import { createReviewer } from '../src/workers/reviewer.ts';
import { memoryStorage } from '../tests/ui/support/memoryStorage.ts';

const silence = () => undefined;

/** What the browser has kept, by name: `records`, `settings`, `call.<scenario>`; rows in `record`; `newVersion`. */
export type Kept = Readonly<Record<string, unknown>>;

/** Settings that show a state at once, and as it stays. */
const still: Partial<Settings> = { pace: 0, guided: true, speech: false, rateFirst: false };

/** A database that holds the rows under `record`, by table. */
async function recordWith({ record: rows = {} }: Kept): Promise<RecordStore> {
  const record = memoryRecord();
  for (const [table, some] of Object.entries(rows as Record<Table, readonly Row[]>)) {
    for (const row of some) await record.put(table as Table, row);
  }
  return record;
}

/** Where it is kept so, a newer version asks. */
function newVersionIn(kept: Kept) {
  const store = noNewVersion();
  store.setState({ asks: kept['newVersion'] === true });
  return store;
}

/** One for all states, as the app has one: it solves their customer's call once. */
const reviewer = createReviewer();

/** Ports of a browser that forgets: nothing that is done in the gallery is kept. */
export function galleryPorts(
  language: Language,
  theme: Settings['theme'],
  kept: Kept,
  loadClassroom: Ports['loadClassroom'] = noClassroom,
): Ports {
  const settings = { ...still, language, theme, ...(kept['settings'] as Partial<Settings>) };
  const storage = memoryStorage({ ...kept, settings });
  const progress = createProgress(() => storage, language);
  const record = recordPort(progress, 'me', () => recordWith(kept));
  return {
    progress,
    profiles: profilesPort(() => storage, silence),
    record,
    reader: readHere(record),
    sounds: { ring: silence, play: silence, ambience: silence, prepare: silence },
    reviewer,
    loadExaminer: () => Promise.resolve(createExaminer()),
    loadClassroom,
    newVersion: newVersionIn(kept),
  };
}
