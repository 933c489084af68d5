import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { SettingsDialog } from '../../../../src/ui/components/settings/SettingsDialog.tsx';
import { loadMessages } from '../../../../src/i18n/load.ts';
import { memoryRecord } from '../../../../src/store/memoryRecord.ts';
import { callsIn } from '../../../progress/support/callsIn.ts';
import { renderScreen } from '../../support/renderScreen.tsx';
import { goodCall } from '../../support/sampleCalls.ts';

beforeAll(() => {
  // jsdom draws no dialogs.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
});

async function open(kept = {}) {
  const onClose = vi.fn<() => void>();
  const record = memoryRecord();
  const progress = await renderScreen(<SettingsDialog onClose={onClose} />, { kept, record });
  return { progress, record, onClose, user: userEvent.setup() };
}

/** A device with a voice for each of these languages. */
function speaks(...tags: string[]) {
  const getVoices = () => tags.map((lang) => ({ lang, name: lang, default: true }));
  vi.stubGlobal('speechSynthesis', Object.assign(new EventTarget(), { getVoices }));
}

afterEach(() => vi.unstubAllGlobals());

describe('reading aloud', () => {
  test('can be switched where the device has a voice for the language', async () => {
    speaks('zh-CN', 'en-GB');
    const { progress, user } = await open();
    await user.click(screen.getByRole('switch', { name: 'Read the customer aloud' }));
    expect(progress.getState().settings.speech).toBe(false);
  });

  test('says why where it has none', async () => {
    speaks('zh-CN');
    await open();
    const aloud = screen.getByRole('switch', { name: 'Read the customer aloud' });
    expect(aloud).toBeEnabled();
    expect(aloud).toBeChecked();
    expect(aloud).toHaveAccessibleDescription(/no English voice/);
  });
});

describe('settings', () => {
  test('hold at once', async () => {
    const { progress, user } = await open();
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await user.click(screen.getByRole('radio', { name: 'Time ×5' }));
    await user.click(screen.getByRole('radio', { name: 'At once' }));
    await user.click(screen.getByRole('switch', { name: 'Mute' }));
    expect(progress.getState().settings).toMatchObject({
      theme: 'dark',
      timePressure: 5,
      pace: 0,
      muted: true,
    });
  });

  test('the volume goes in steps and can’t be moved while mute', async () => {
    const { progress, user } = await open();
    const volume = screen.getByRole('slider', { name: /Volume/ });
    fireEvent.change(volume, { target: { value: '5' } });
    expect(progress.getState().settings.volume).toBe(0.25);
    await user.click(screen.getByRole('switch', { name: 'Mute' }));
    expect(volume).toBeDisabled();
  });

  test('the language changes under one’s hands', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('radio', { name: '简体中文' }));
    expect(await screen.findByRole('heading', { name: '设置' })).toBeInTheDocument();
  });

  test('deleting asks first, and keeps everything when told to', async () => {
    const kept = { history: [goodCall()] };
    const { progress, record, user } = await open(kept);
    await user.click(screen.getByRole('button', { name: 'Delete my data…' }));
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect((await callsIn(progress, record)).calls).toHaveLength(1);
  });

  test('9.7 what a full storage advises is there: past calls go, all else stays', async () => {
    const kept = {
      history: [goodCall()],
      records: { sample: { best: 50, endings: [], attempts: { coached: 1 } } },
      'call.sample': { transcript: goodCall(), thinkingMs: 0 },
    };
    const { progress, record, user } = await open(kept);
    progress.calls.setAside('sample');
    const { full } = await loadMessages('en', 'storage');
    expect(full).toContain('clear past calls');
    await user.click(screen.getByRole('button', { name: 'Clear past calls…' }));
    await user.click(screen.getByRole('button', { name: 'Clear them' }));
    await waitFor(async () => expect((await callsIn(progress, record)).calls).toEqual([]));
    expect(await record.count('digests', 'me')).toBe(0);
    expect(progress.keeper.textOf('call.sample.aside')).toBeNull();
    expect(progress.getState().records['sample']).toMatchObject({ best: 50 });
  });

  test('deleting leaves nothing but the language', async () => {
    const kept = {
      history: [goodCall()],
      records: { sample: { best: 50, endings: [], attempts: { coached: 1 } } },
      'call.sample': { transcript: goodCall(), thinkingMs: 0 },
    };
    const { progress, record, user } = await open(kept);
    expect(progress.isUnderWay('sample')).toBe(true);
    await record.put('plans', { id: 'a', profile: 'me', changedAt: 1 });
    await user.click(screen.getByRole('button', { name: 'Delete my data…' }));
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    await waitFor(async () => expect(await record.count('plans', 'me')).toBe(0));
    expect((await callsIn(progress, record)).calls).toEqual([]);
    expect(progress.getState().records).toEqual({});
    expect(progress.isUnderWay('sample')).toBe(false);
    expect(progress.getState().settings.language).toBe('en');
  });
});
