import type { Language } from '../core/course/language.ts';
import { shuffled } from '../core/call/chance.ts';

/** Halves of names that say nothing of who bears them: friendly to all, and of no gender. */
const halves: Readonly<Record<Language, { readonly first: string; readonly second: string }>> = {
  zh: {
    first:
      '早起的 晒太阳的 看云的 爱散步的 听雨的 数星星的 喝热茶的 路过的 慢跑的 哼歌的 认路的 攒邮票的 种薄荷的 追风的 爬山的 赏月的',
    second:
      '海豚 麻雀 松鼠 水獭 刺猬 考拉 企鹅 鲸鱼 白鹭 蜗牛 猫头鹰 燕子 小鹿 海龟 啄木鸟 羊驼 熊猫 蜻蜓',
  },
  en: {
    first:
      'Early Sunny Calm Brisk Curious Gentle Quick Steady Bright Patient Cheery Nimble Quiet Roaming Breezy Merry',
    second:
      'Otter Sparrow Heron Badger Dolphin Hedgehog Koala Penguin Robin Swallow Squirrel Turtle Owl Puffin Panda Finch Alpaca Wren',
  },
};

/**
 * Nicknames to choose from, no two alike: 288 in each language, more than a room has seats. Where a
 * room has one already, `distinctNickname` tells them apart.
 *
 * @param seed what the choice is drawn from, as a call's dice are
 */
export function suggestedNicknames(language: Language, count: number, seed: number): string[] {
  const { first, second } = halves[language];
  const joined = language === 'zh' ? '' : ' ';
  const all = first
    .split(' ')
    .flatMap((one) => second.split(' ').map((other) => one + joined + other));
  return shuffled(all, seed, 0).slice(0, count);
}
