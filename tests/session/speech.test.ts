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
  const said: { text: string; start: () => void; end: () => void; fail: () => void }[] = [];
  let cancelled = 0;
  const synthesis = {
    getVoices: () => list,
    speak: (utterance: SpeechSynthesisUtterance) => {
      const { text, on } = utterance as unknown as { text: string; on: Map<string, () => void> };
      const send = (name: string) => () => on.get(name)?.();
      said.push({ text, start: send('start'), end: send('end'), fail: send('error') });
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

test('9.9 sentences aren’t cut at decimals, times and short forms', () => {
  expect(sentencesOf('Half past? 9.30, say. It’s 3.5% more, Mr. Hart.')).toEqual([
    'Half past?',
    '9.30, say.',
    'It’s 3.5% more, Mr. Hart.',
  ]);
  expect(sentencesOf('涨了3.5%。九点半，9.30见')).toEqual(['涨了3.5%。', '九点半，9.30见']);
});

describe('the voice', () => {
  test('suits language and sex, and is never Cantonese', () => {
    expect(pickVoice(voices, 'zh', 'female')?.name).toBe('Tingting');
    expect(pickVoice(voices.slice(2), 'zh', 'male')?.name).toBe('Microsoft Yunxi');
    expect(pickVoice(voices, 'en', 'male')?.name).toBe('Daniel');
    expect(pickVoice(voices, 'en', 'female')?.name).toBe('Samantha');
    expect(pickVoice([voiceOf('Sinji', 'zh-HK')], 'zh', 'female')).toBeNull();
    expect(hasVoice(undefined, 'en')).toBe(false);
  });

  test('says one sentence after the other, then tells once', () => {
    const { synthesis, utter, said } = fakeSynthesis();
    const onEnd = vi.fn<() => void>();
    const voice = createVoice({ synthesis, language: 'en', sex: 'female', utter });
    expect(voice.say('One. Two.', 2000, onEnd)).toBe(true);
    expect(said.map(({ text }) => text)).toEqual(['One.']);
    said[0]!.start();
    said[0]!.end();
    said[0]!.end();
    expect(said.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    said[1]!.end();
    expect(onEnd.mock.calls).toEqual([['said']]);
    vi.runAllTimers();
    expect(onEnd).toHaveBeenCalledOnce();
  });

  test('9.9 one of the device’s own comes before a server’s, whatever its sex and region', () => {
    const far = voiceOf('Google UK English Female', 'en-GB', false);
    expect(pickVoice([far, voiceOf('Alex', 'en-US')], 'en', 'female')?.name).toBe('Alex');
  });

  test.each([
    ['zh-Hant-HK', false],
    ['zho-HKG', false],
    ['zh_HK_#Hant', false],
    ['zh-yue', false],
    ['yue-HK', false],
    ['zh-MO', false],
    ['zh-CN', true],
    ['zh-Hans', true],
    ['zh_TW', true],
    ['zho-CHN', true],
    ['cmn-Hans-CN', true],
    ['cmn', true],
    ['eng-USA', false],
  ])('9.9 %s is Mandarin: %s', (tag, mandarin) => {
    expect(pickVoice([voiceOf('x', tag)], 'zh', 'female') !== null).toBe(mandarin);
  });

  /** A voice that has been given two sentences of 10 s each, and what becomes of it. */
  function speaking() {
    const { synthesis, utter, said, cancelled } = fakeSynthesis();
    const onEnd = vi.fn<(end: string) => void>();
    const voice = createVoice({ synthesis, language: 'zh', sex: 'male', utter });
    voice.say('好。行。', 20_000, onEnd);
    return { voice, said, cancelled, onEnd };
  }

  test('9.9 that errors has failed, not finished', () => {
    const { said, onEnd } = speaking();
    said[0]!.start();
    said[0]!.fail();
    expect(onEnd.mock.calls).toEqual([['failed']]);
    vi.runAllTimers();
    expect(said).toHaveLength(1);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  test('9.9 that doesn’t begin within two seconds has failed', () => {
    const { onEnd, cancelled } = speaking();
    vi.advanceTimersByTime(1999);
    expect(onEnd).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onEnd.mock.calls).toEqual([['failed']]);
    expect(cancelled()).toBe(1);
  });

  test('9.9 that never ends has failed by one and a half times the time', () => {
    const { said, onEnd } = speaking();
    said[0]!.start();
    vi.advanceTimersByTime(14_900);
    expect(onEnd).not.toHaveBeenCalled();
    vi.advanceTimersByTime(700);
    expect(onEnd.mock.calls).toEqual([['failed']]);
  });

  test('9.9 that has failed twice in a row is not asked again', () => {
    const { voice, said, onEnd } = speaking();
    said[0]!.fail();
    expect(voice.say('好。', 1000, onEnd)).toBe(true);
    said[1]!.fail();
    expect(voice.say('好。', 1000, onEnd)).toBe(false);
  });

  test('is silent after cancelling, and no end comes', () => {
    const { synthesis, utter, said, cancelled } = fakeSynthesis();
    const onEnd = vi.fn<() => void>();
    const voice = createVoice({ synthesis, language: 'en', sex: 'male', utter });
    voice.say('One. Two.', 2000, onEnd);
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
    expect(voice.say('One.', 1000, () => undefined)).toBe(false);
    expect(said).toEqual([]);
  });
});
