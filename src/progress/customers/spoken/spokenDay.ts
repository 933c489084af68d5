import type { Language } from '../../../core/course/language.ts';
import { chineseDay } from './chinese.ts';
import type { DiaryEntry } from './diary.ts';
import { englishDay } from './english.ts';

/**
 * The day and time of a commitment as it was said, such as “Next Thursday at three”, counted from the
 * day of the call. A proposal for a diary and no more: `null` where it reads no day, and the trainee
 * looks at what it has read.
 *
 * @param from the day of the call, such as `2026-11-29`
 */
export function spokenDay(said: string, language: Language, from: string): DiaryEntry | null {
  return language === 'zh' ? chineseDay(said, from) : englishDay(said, from);
}
