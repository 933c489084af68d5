import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createSounds } from './audio/sounds.ts';
import { preferredLanguage } from './i18n/languages.ts';
import type { RecordStore } from './progress/record/port.ts';
import { recordPort } from './progress/record/recordPort.ts';
import { createProgress } from './progress/progress.ts';
import { noteProfile, prefixOf, profileNow } from './progress/profileKeys.ts';
import { noNewVersion } from './session/newVersionStore.ts';
import { App } from './ui/App.tsx';
import { profilesPort } from './ui/profilesPort.ts';
import { lazyRecordReader } from './workers/lazyRecordReader.ts';
import { lazyReviewer } from './workers/lazyReviewer.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const storage = () => localStorage;
const language = preferredLanguage(navigator.languages);
let progress = createProgress(storage, language, profileNow(storage));
const sounds = createSounds({
  base: import.meta.env.BASE_URL,
  settings: progress.getState().settings,
  // A call goes on without sound; nobody has to do anything about it.
  onProblem: () => undefined,
});
addEventListener('storage', ({ key }) => progress.getState().changedElsewhere(key));
const reviewer = lazyReviewer(async () => (await import('./workers/reviewer.ts')).createReviewer());
const loadExaminer = async () => (await import('./workers/examiner.ts')).createExaminer();

const newVersion = noNewVersion();
// The whole program is fetched to be kept on the device: whatever is on screen first goes before it.
const leisureMs = 5000;
if (import.meta.env.PROD && isSecureContext) {
  const keep = () =>
    void import('./session/keepOnDevice.ts').then(
      (m) => m.keepOnDevice(newVersion),
      // Nobody has to do anything about it.
      () => undefined,
    );
  addEventListener('load', () => setTimeout(keep, leisureMs));
}

const page = createRoot(root);
let visits = 0;
const profiles = profilesPort(storage, (profile) => {
  noteProfile(profile, storage);
  progress = createProgress(storage, language, profile);
  sounds.apply(progress.getState().settings);
  show(profile);
});

const tellMishap = (kind: 'lost' | 'evicted') => progress.report({ kind, what: 'record' });
async function loadRecord(theirs: typeof progress, profile: string): Promise<RecordStore> {
  const { theirRecord } = await import('./progress/profiles/theirRecord.ts');
  return theirRecord(profile, {
    mishap: tellMishap,
    now: () => profileNow(storage),
    leave(to) {
      if (progress !== theirs) return;
      // A call of somebody who is gone is over, and dials for nobody else.
      location.hash = '#/';
      profiles.switchTo(to);
    },
  });
}

/** Shows everything as one trainee has it: nothing of another's stays on the page. */
function show(profile: string): void {
  const theirs = progress;
  theirs.subscribe(({ settings }, before) => {
    if (settings !== before.settings) sounds.apply(settings);
  });
  const record = recordPort(theirs, profile, () => loadRecord(theirs, profile));
  const reader = lazyRecordReader(async () =>
    (await import('./workers/recordReader.ts')).createRecordReader(record),
  );
  const loadClassroom = async () =>
    (await import('./room/classroom.ts')).createClassroom(storage, prefixOf(profile), (kind) =>
      theirs.report({ kind, what: 'room' }),
    );
  const ports = {
    loadClassroom,
    record,
    reader,
    profiles,
    sounds,
    reviewer,
    loadExaminer,
    newVersion,
  };
  visits += 1;
  page.render(
    <StrictMode>
      <App key={visits} ports={{ progress: theirs, ...ports }} />
    </StrictMode>,
  );
}

show(profileNow(storage));
