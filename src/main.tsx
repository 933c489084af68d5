import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createSounds } from './audio/sounds.ts';
import { preferredLanguage } from './i18n/languages.ts';
import { createProgress } from './progress/progress.ts';
import { App } from './ui/App.tsx';
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

createRoot(root).render(
  <StrictMode>
    <App ports={{ progress, sounds, reviewer, loadExaminer }} />
  </StrictMode>,
);
