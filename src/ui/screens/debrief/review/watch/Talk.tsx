import { speakerOf } from '../../../../../core/call/cast.ts';
import type { ReviewedPly } from '../../../../../analysis/review/judge.ts';
import type { Transcript } from '../../../../../core/call/transcript.ts';
import type { CourseWords } from '../../../../../core/words/words.ts';
import { htmlLang } from '../../../../../i18n/languages.ts';
import { useMessages } from '../../../../../i18n/useMessages.tsx';
import { inPoints } from '../../../../components/verdict/figures.ts';
import type { Show } from './useShow.ts';

interface TalkProps {
  readonly best: Transcript;
  readonly plies: readonly ReviewedPly[];
  /** Events before best play begins. */
  readonly first: number;
  readonly show: Show;
  readonly words: CourseWords;
}

/** Scrolls the talk to its newest line, and nothing else. */
const intoSight = (line: HTMLLIElement | null) => {
  const talk = line?.closest('.watch-talk');
  if (talk) talk.scrollTop = talk.scrollHeight;
};

/** What is said, with what each line does and how likely each answer is. */
export function Talk({ best, plies, first, show, words }: TalkProps) {
  const { watch, silence, interrupt } = useMessages('review');
  const lang = htmlLang[best.language];
  /** The ply that each event of best play belongs to. */
  const plyOf = plies.flatMap((ply) => ply.events.map(() => ply));
  return (
    // Scrolls, so the keyboard has to be able to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="watch-talk" role="log" aria-label={watch.transcript} tabIndex={0}>
      <ol className="watch-lines">
        {best.events.slice(0, show.heard).map((event, i) => {
          if (event.type === 'callEnded') return null;
          const ply = i < first ? undefined : plyOf[i - first];
          const mine = event.type === 'repActed';
          const newest = i === show.heard - 1;
          return (
            <li
              key={i}
              ref={newest ? intoSight : undefined}
              className="watch-line"
              data-mine={mine}
              data-speaking={newest && show.speakingMs > 0}
            >
              <span className="visually-hidden">
                <span>{mine ? watch.you : speakerOf(best, event.speaker).name}</span>:{' '}
              </span>
              {event.words === '' ? (
                <p className="choice-silent">
                  {mine && event.moves.includes('interrupt') ? interrupt : silence}
                </p>
              ) : (
                <p lang={lang}>{event.words}</p>
              )}
              {ply && (
                <p className="quiet figures">
                  {mine
                    ? [
                        ...event.moves.map((move) => words.moves[move].name),
                        watch.worth(inPoints(ply.choice.value)),
                      ].join(' · ')
                    : event === ply.events[1] && watch.likeliest(ply.rolls)}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
