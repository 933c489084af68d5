import { leadOf } from '../../../core/call/cast.ts';
import type { ReactNode } from 'react';
import type { Transcript } from '../../../core/call/transcript.ts';
import type { Mood } from '../../../core/persona/moods.ts';
import type { Scorecard } from '../../../core/scoring/scorecard.ts';
import { howItEnded } from '../../../core/words/howItEnded.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { lookOf } from '../../components/lookOf.ts';
import { Portrait } from '../../components/portrait/Portrait.tsx';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { modeLabel } from './modeLabel.ts';
import './outcome.css';

interface OutcomeProps {
  readonly transcript: Transcript;
  readonly scorecard: Scorecard;
  readonly words: CourseWords;
  /** Which drawing stands for the customer; `null` where the scenario is gone. */
  readonly look: string | null;
}

/** How the call ended, in plain words, and which call it was. */
export function Outcome({ transcript, scorecard, words, look }: OutcomeProps) {
  const messages = useMessages('debrief');
  const { modes } = useMessages('common');
  const { ending, rung } = scorecard;
  const { scenario, persona, rubric, language, seed, branch, events } = transcript;
  const name = leadOf(transcript).name;
  const cutOff = ending === 'hungUp' || ending === 'repHungUp';
  const mood = cutOff ? 'gone' : lastMood(transcript);
  const face = look === null ? null : lookOf(look);
  const last = events.at(-1);
  const seconds = Math.round((last ? last.at + ('ms' in last ? last.ms : 0) : 0) / 1000);
  return (
    <header className="outcome" data-rung={rung ?? 'none'}>
      {face && (
        <div className="outcome-face">
          <Portrait look={face} mood={mood} label={`${name}: ${words.moods[mood]}`} size={160} />
        </div>
      )}
      <div className="outcome-words">
        <p className="outcome-rung">
          {rung ? words.rungs[rung].name : messages.title}
          {ending && <span> · {words.endings[ending].name}</span>}
        </p>
        <ScreenHeading title={messages.title}>
          {howItEnded(words, transcript) ?? messages.callUnfinished}
        </ScreenHeading>
        <dl className="outcome-facts">
          <Fact name={messages.facts.customer}>
            <span lang={htmlLang[language]}>{name}</span>
          </Fact>
          <Fact name={messages.facts.scenario}>
            <span lang={htmlLang[language]}>{scenario.title}</span>
          </Fact>
          <Fact name={messages.facts.mode}>{modeLabel(transcript, modes, messages)}</Fact>
          <Fact name={messages.facts.length}>
            {messages.duration(Math.floor(seconds / 60), seconds % 60)}
          </Fact>
          <Fact name={messages.facts.seed}>{seed}</Fact>
          <Fact name={messages.facts.versions}>
            {messages.versions(scenario.version, persona.version, rubric)}
          </Fact>
        </dl>
        {branch && <p className="outcome-branch">{messages.branch[branch.kind](branch.turn)}</p>}
      </div>
    </header>
  );
}

/** The face before they put the phone down. */
function lastMood({ events }: Transcript): Mood {
  const last = events.findLast((event) => event.type === 'customerSpoke' && event.mood !== 'gone');
  return last?.type === 'customerSpoke' ? last.mood : 'neutral';
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="figures">{children}</dd>
    </div>
  );
}
