import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createSounds } from './audio/sounds.ts';
import { preferredLanguage } from './i18n/languages.ts';
import { recordPort } from './progress/record/port.ts';
import { createProgress } from './progress/progress.ts';
import { firstProfile } from './progress/profileKeys.ts';
import { isCallPlayed } from './session/callOwner.ts';
import { noNewVersion } from './session/newVersionStore.ts';
import { App } from './ui/App.tsx';
import { lazyRecordReader } from './workers/lazyRecordReader.ts';
import { lazyReviewer } from './workers/lazyReviewer.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const progress = createProgress(() => localStorage, preferredLanguage(navigator.languages));
const sounds = createSounds({
  base: import.meta.env.BASE_URL,
  settings: progress.getState().settings,
  // A call goes on without sound; nobody has to do anything about it.
  onProblem: () => undefined,
});
progress.subscribe(({ settings }, before) => {
  if (settings !== before.settings) sounds.apply(settings);
});
addEventListener('storage', ({ key }) => progress.getState().changedElsewhere(key));
const reviewer = lazyReviewer(async () => (await import('./workers/reviewer.ts')).createReviewer());
const loadExaminer = async () => (await import('./workers/examiner.ts')).createExaminer();

const newVersion = noNewVersion();
// The whole program is fetched to be kept on the device: whatever is on screen first goes before it.
const leisureMs = 5000;
if (import.meta.env.PROD && isSecureContext) {
  addEventListener('load', () => setTimeout(() => void keepOnDevice(), leisureMs));
}

/** What is refused (a frame, a browser that keeps nothing) needs the network, as before. */
async function keepOnDevice(): Promise<void> {
  try {
    const { watchVersions } = await import('./session/watchVersions.ts');
    await watchVersions(newVersion, {
      workers: navigator.serviceWorker,
      isCallPlayed: () => isCallPlayed(navigator.locks),
      reload: () => location.reload(),
    });
  } catch {
    // Nobody has to do anything about it.
  }
}

const record = recordPort(progress, firstProfile, async () => {
  const { browserRecord, onMishap } = await import('./store/browserRecord.ts');
  onMishap((kind) => progress.report({ kind, what: 'record' }));
  return browserRecord();
});
const reader = lazyRecordReader(async () =>
  (await import('./workers/recordReader.ts')).createRecordReader(record),
);

createRoot(root).render(
  <StrictMode>
    <App ports={{ progress, record, reader, sounds, reviewer, loadExaminer, newVersion }} />
  </StrictMode>,
);
