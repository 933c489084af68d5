import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createVoice, hasVoice, pickVoice, sentencesOf } from '../../src/session/speech.ts';

const voiceOf = (name: string, lang: string, localService = true) =>
  ({ name, lang, localService, default: false, voiceURI: name }) as SpeechSynthesisVoice;

const voices = [
  voiceOf('Sinji', 'zh-HK'),
  voiceOf('Tingting', 'zh-CN'),
  voiceOf('Microsoft Yunxi', 'zh-CN', false),
  voiceOf('Daniel', 'en-GB'),
  voiceOf('Samantha', 'en-US'),
];

/** A synthesis that notes what it is given and never ends anything by itself. */
function fakeSynthesis(list = voices) {
  const said: { text: string; end: () => void; fail: () => void }[] = [];
  let cancelled = 0;
  const synthesis = {
    getVoices: () => list,
    speak: (utterance: SpeechSynthesisUtterance) => {
      const { text, on } = utterance as unknown as { text: string; on: Map<string, () => void> };
      said.push({ text, end: () => on.get('end')?.(), fail: () => on.get('error')?.() });
    },
    cancel: () => cancelled++,
  };
  const utter = (text: string) => {
    const on = new Map<string, () => void>();
    return {
      text,
      on,
      addEventListener: (name: string, listener: () => void) => on.set(name, listener),
    } as unknown as SpeechSynthesisUtterance;
  };
  return { synthesis, utter, said, cancelled: () => cancelled };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('sentences', () => {
  test('end at their marks, in both languages, and keep them', () => {
    expect(sentencesOf('喂？哪位……我这儿忙着呢，快说。')).toEqual([
      '喂？',
      '哪位……',
      '我这儿忙着呢，快说。',
    ]);
    expect(sentencesOf('Hang on. “Not there!” Go on, which three?')).toEqual([
      'Hang on.',
      '“Not there!”',
      'Go on, which three?',
    ]);
    expect(sentencesOf('……')).toEqual([]);
  });
});

describe('the voice', () => {
  test('suits language and sex, and is never Cantonese', () => {
    expect(pickVoice(voices, 'zh', 'female')?.name).toBe('Tingting');
    expect(pickVoice(voices, 'zh', 'male')?.name).toBe('Microsoft Yunxi');
    expect(pickVoice(voices, 'en', 'male')?.name).toBe('Daniel');
    expect(pickVoice(voices, 'en', 'female')?.name).toBe('Samantha');
    expect(pickVoice([voiceOf('Sinji', 'zh-HK')], 'zh', 'female')).toBeNull();
    expect(hasVoice(undefined, 'en')).toBe(false);
  });

  test('says one sentence after the other, then tells once', () => {
    const { synthesis, utter, said } = fakeSynthesis();
    const onEnd = vi.fn<() => void>();
    const voice = createVoice({ synthesis, language: 'en', sex: 'female', utter });
    expect(voice.say('One. Two.', onEnd)).toBe(true);
    expect(said.map(({ text }) => text)).toEqual(['One.']);
    said[0]!.end();
    said[0]!.end();
    expect(said.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    said[1]!.fail();
    expect(onEnd).toHaveBeenCalledOnce();
    vi.runAllTimers();
    expect(onEnd).toHaveBeenCalledOnce();
  });

  test('goes on where the browser loses the end', () => {
    const { synthesis, utter, said, cancelled } = fakeSynthesis();
    const onEnd = vi.fn<() => void>();
    createVoice({ synthesis, language: 'zh', sex: 'male', utter }).say('好。行。', onEnd);
    vi.advanceTimersByTime(4000);
    expect(said).toHaveLength(2);
    expect(cancelled()).toBe(1);
    vi.advanceTimersByTime(4000);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  test('is silent after cancelling, and no end comes', () => {
    const { synthesis, utter, said, cancelled } = fakeSynthesis();
    const onEnd = vi.fn<() => void>();
    const voice = createVoice({ synthesis, language: 'en', sex: 'male', utter });
    voice.say('One. Two.', onEnd);
    voice.cancel();
    said[0]!.end();
    vi.runAllTimers();
    expect(said).toHaveLength(1);
    expect(cancelled()).toBe(1);
    expect(onEnd).not.toHaveBeenCalled();
  });

  test('says nothing where the device has none', () => {
    const { synthesis, utter, said } = fakeSynthesis([voiceOf('Anna', 'de-DE')]);
    const voice = createVoice({ synthesis, language: 'en', sex: 'male', utter });
    expect(voice.say('One.', () => undefined)).toBe(false);
    expect(said).toEqual([]);
  });
});
