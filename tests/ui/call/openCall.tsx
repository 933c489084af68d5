import { act, render } from '@testing-library/react';
import { Suspense } from 'react';
import type { Language } from '../../../src/core/course/language.ts';
import { uiLanguages } from '../../../src/i18n/languages.ts';
import { loadMessages } from '../../../src/i18n/load.ts';
import { createProgress } from '../../../src/progress/progress.ts';
import type { RecordStore } from '../../../src/progress/record/port.ts';
import type { Settings } from '../../../src/progress/settings.ts';
import { settleMs } from '../../../src/session/timing.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { App } from '../../../src/ui/App.tsx';
import { memoryStorage } from '../support/memoryStorage.ts';
import { recordOf, stubPorts } from '../support/renderScreen.tsx';

interface Given {
  readonly language?: Language;
  readonly settings?: Partial<Settings>;
  /** What the browser has kept, by name. */
  readonly kept?: Readonly<Record<string, unknown>>;
  /** The address was opened before, and is come back to by Back or by a reload. */
  readonly cameBack?: boolean;
  /** The browser's storage, where it is not to work. */
  readonly storage?: () => Storage;
  /** The database of an earlier visit. */
  readonly record?: RecordStore;
}

/** Opens the whole app at an address, with sounds noted down. */
export async function openApp(hash: string, given: Given = {}) {
  const { language = 'en', settings, kept = {} } = given;
  const entries = { settings: { language, pace: 0, guided: true, ...settings }, ...kept };
  const storage = memoryStorage(entries);
  const progress = createProgress(given.storage ?? (() => storage), language);
  const heard: string[] = [];
  const sounds = {
    ring: (ring: string | null) => heard.push(ring ? 'ring' : 'ring off'),
    play: (cue: string) => heard.push(cue),
    ambience: (name: string | null) => heard.push(name ?? 'quiet'),
    prepare: () => {},
  };
  const record = given.record ?? memoryRecord();
  const ports = stubPorts(progress, { sounds, record: recordOf(progress, record) });
  await Promise.all(uiLanguages.map((one) => loadMessages(one, 'call')));
  await Promise.all(uiLanguages.map((one) => loadMessages(one, 'common')));
  window.history.replaceState(given.cameBack ? { done: true } : null, '', hash);
  // Awaited, because parts of the screen are lazy from the start.
  await act(async () => {
    render(
      <Suspense>
        <App ports={ports} />
      </Suspense>,
    );
    await Promise.resolve();
  });
  return { progress, record, heard, storage };
}

/** Until new cards have been there long enough to be chosen on purpose. */
export const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, settleMs)));

/** What jsdom lacks: it draws no dialogs. */
export function stubDialogs(): void {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
}
