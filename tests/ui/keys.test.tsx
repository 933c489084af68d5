import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { createProgress } from '../../src/progress/progress.ts';
import { PortsProvider } from '../../src/ui/ports.tsx';
import { SelfRating } from '../../src/ui/screens/debrief/SelfRating.tsx';
import { keyName, useKeys } from '../../src/ui/useKeys.ts';
import { memoryStorage } from './support/memoryStorage.ts';
import { renderScreen, stubPorts } from './support/renderScreen.tsx';

describe('9.15 a key is called by its place where the layout has another sign there', () => {
  test.each([
    ['AZERTY 1', { key: '&', code: 'Digit1' }, '1'],
    ['AZERTY 0', { key: 'à', code: 'Digit0' }, '0'],
    ['Czech 2', { key: 'ě', code: 'Digit2' }, '2'],
    ['number pad', { key: '3', code: 'Numpad3' }, '3'],
    ['number pad, moving', { key: 'ArrowLeft', code: 'Numpad4' }, 'arrowleft'],
    ['full width', { key: '１', code: 'Digit1' }, '1'],
    ['Russian M', { key: 'ь', code: 'KeyM' }, 'm'],
    ['AZERTY M', { key: 'm', code: 'Semicolon' }, 'm'],
    ['QWERTZ Z', { key: 'Z', code: 'KeyY' }, 'z'],
    ['space', { key: ' ', code: 'Space' }, ' '],
  ])('%s', (_, event, name) => {
    expect(keyName(event)).toBe(name);
  });
});

describe('9.15 letters and digits can be switched off (WCAG 2.1.4)', () => {
  function Listening({ heard }: { heard: string[] }) {
    useKeys((name) => heard.push(name) > 0);
    return null;
  }

  function listen(keys: boolean) {
    const storage = memoryStorage({ settings: { keys } });
    const progress = createProgress(() => storage, 'en');
    const heard: string[] = [];
    const ports = stubPorts(progress);
    render(
      <PortsProvider ports={ports}>
        <Listening heard={heard} />
      </PortsProvider>,
    );
    const press = (key: string) => fireEvent.keyDown(document.body, { key });
    return { heard, press, progress };
  }

  test('then only keys that no dictation presses act', () => {
    const { heard, press, progress } = listen(false);
    for (const key of ['m', 'U', '1', ' ', 'Enter', 'Escape']) press(key);
    expect(heard).toEqual([' ', 'enter', 'escape']);
    act(() => progress.getState().changeSettings({ keys: true }));
    press('m');
    expect(heard.at(-1)).toBe('m');
  });

  test('on, all act once, and not with a modifier', () => {
    const { heard, press } = listen(true);
    press('m');
    fireEvent.keyDown(document.body, { key: 'm', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'm', repeat: true });
    expect(heard).toEqual(['m']);
  });
});

describe('9.15 digits give the trainee’s own verdict', () => {
  async function rate(...keys: string[]) {
    const onRate = vi.fn();
    await renderScreen(<SelfRating onRate={onRate} onSkip={vi.fn()} onNever={vi.fn()} />);
    await screen.findAllByRole('button');
    vi.useFakeTimers();
    for (const key of keys) fireEvent.keyDown(document.body, { key });
    vi.advanceTimersByTime(2000);
    vi.useRealTimers();
    return onRate.mock.calls;
  }

  test.each([
    [['7'], 7],
    [['0'], 0],
    [['1'], 1],
    [['1', '0'], 10],
  ])('%j', async (keys, rating) => {
    expect(await rate(...keys)).toEqual([[rating]]);
  });
});
