import { act, render } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import type { Examiner } from '../../../src/analysis/check/examiner.ts';
import type { Reviewer } from '../../../src/analysis/review/reviewer.ts';
import type { Language } from '../../../src/core/course/language.ts';
import { uiLanguages } from '../../../src/i18n/languages.ts';
import { loadMessages } from '../../../src/i18n/load.ts';
import { LanguageProvider } from '../../../src/i18n/useMessages.tsx';
import { createProgress, type ProgressStore } from '../../../src/progress/progress.ts';
import type { Classroom } from '../../../src/room/classroom.ts';
import { noClassroom } from '../../room/fakeClassroom.ts';
import { noNewVersion } from '../../../src/session/newVersionStore.ts';
import type { RecordStore } from '../../../src/progress/record/port.ts';
import { recordPort } from '../../../src/progress/record/recordPort.ts';
import { readHere } from '../../../src/progress/record/readHere.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import type { CallSounds } from '../../../src/session/ports.ts';
import { PortsProvider, useProgress, type Ports } from '../../../src/ui/ports.tsx';
import { profilesPort, type ProfilesPort } from '../../../src/ui/profilesPort.ts';
import { memoryStorage } from './memoryStorage.ts';

const areas = [
  'common',
  'home',
  'brief',
  'calls',
  'classBegin',
  'classDebrief',
  'classDesk',
  'classExport',
  'classRoom',
  'customers',
  'debrief',
  'drills',
  'next',
  'own',
  'record',
  'recordMenu',
  'rules',
  'self',
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

/** A record that nothing is kept in yet, or the one given; the profile is `me`. */
export const recordOf = (progress: ProgressStore, store: RecordStore = memoryRecord()) =>
  recordPort(progress, 'me', () => Promise.resolve(store));

/** Ports of which a test gives those that matter to it; the others do nothing. */
export const stubPorts = (
  progress: ProgressStore,
  { record = recordOf(progress), ...given }: Partial<Ports> = {},
): Ports => ({
  progress,
  record,
  reader: readHere(record),
  // None of the screens shown here makes a sound.
  sounds: null as unknown as CallSounds,
  reviewer: neverReviews,
  loadExaminer: neverExamines,
  profiles: profilesPort(
    () => memoryStorage(),
    () => undefined,
  ),
  loadClassroom: noClassroom,
  newVersion: noNewVersion(),
  ...given,
});

interface Given {
  readonly language?: Language;
  /** What the browser has kept, by name: `records`, `settings`, `call.<scenario>`. */
  readonly kept?: Readonly<Record<string, unknown>>;
  readonly reviewer?: Reviewer;
  readonly examiner?: Examiner;
  /** The database, where a test looks into it or makes it fail. */
  readonly record?: RecordStore;
  readonly profiles?: ProfilesPort;
  readonly classroom?: Classroom;
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
export async function renderScreen(content: ReactNode, given: Given = {}): Promise<ProgressStore> {
  const { language = 'en', kept = {}, reviewer = neverReviews } = given;
  const { examiner, record, profiles, classroom } = given;
  const storage = memoryStorage(kept);
  const progress = createProgress(() => storage, language);
  const loadExaminer = examiner ? () => Promise.resolve(examiner) : neverExamines;
  const ports = stubPorts(progress, {
    record: recordOf(progress, record),
    reviewer,
    loadExaminer,
    ...(profiles && { profiles }),
    ...(classroom && { loadClassroom: () => Promise.resolve(classroom) }),
  });
  await Promise.all(uiLanguages.flatMap((one) => areas.map((area) => loadMessages(one, area))));
  // Awaited: a first render that waits (`use`) in an act that isn't awaited never goes on.
  await act(async () => {
    render(
      <PortsProvider ports={ports}>
        <InLanguage>{content}</InLanguage>
      </PortsProvider>,
    );
    await Promise.resolve();
  });
  return progress;
}
