import { render } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import type { Examiner } from '../../../src/analysis/check/examiner.ts';
import type { Reviewer } from '../../../src/analysis/review/reviewer.ts';
import type { Language } from '../../../src/core/course/language.ts';
import { uiLanguages } from '../../../src/i18n/languages.ts';
import { loadMessages } from '../../../src/i18n/load.ts';
import { LanguageProvider } from '../../../src/i18n/useMessages.tsx';
import { createProgress, type ProgressStore } from '../../../src/progress/progress.ts';
import { noNewVersion } from '../../../src/session/newVersionStore.ts';
import type { CallSounds } from '../../../src/session/ports.ts';
import { PortsProvider, useProgress } from '../../../src/ui/ports.tsx';
import { memoryStorage } from './memoryStorage.ts';

const areas = [
  'common',
  'home',
  'brief',
  'calls',
  'debrief',
  'drills',
  'own',
  'rules',
  'settings',
  'review',
] as const;

/** A reviewer that is still at it. */
export const neverReviews: Reviewer = {
  review: () => new Promise(() => undefined),
  dispose: () => undefined,
};

/** An examiner whose code never comes. */
export const neverExamines = (): Promise<Examiner> => new Promise(() => undefined);

interface Given {
  readonly language?: Language;
  /** What the browser has kept, by name: `records`, `settings`, `call.<scenario>`. */
  readonly kept?: Readonly<Record<string, unknown>>;
  readonly reviewer?: Reviewer;
  readonly examiner?: Examiner;
}

function InLanguage({ children }: { children: ReactNode }) {
  const language = useProgress(({ settings }) => settings.language);
  return (
    <LanguageProvider language={language}>
      <Suspense fallback="…">{children}</Suspense>
    </LanguageProvider>
  );
}

/** Renders a part of the interface as the app would, with its messages loaded. */
export async function renderScreen(
  content: ReactNode,
  { language = 'en', kept = {}, reviewer = neverReviews, examiner }: Given = {},
): Promise<ProgressStore> {
  const storage = memoryStorage(kept);
  const progress = createProgress(() => storage, language);
  // None of the screens shown here makes a sound.
  const loadExaminer = examiner ? () => Promise.resolve(examiner) : neverExamines;
  const ports = {
    progress,
    sounds: null as unknown as CallSounds,
    reviewer,
    loadExaminer,
    newVersion: noNewVersion(),
  };
  await Promise.all(uiLanguages.flatMap((one) => areas.map((area) => loadMessages(one, area))));
  render(
    <PortsProvider ports={ports}>
      <InLanguage>{content}</InLanguage>
    </PortsProvider>,
  );
  return progress;
}
