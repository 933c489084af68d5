import { use, useState } from 'react';
import { useLanguage, useMessages } from '../src/i18n/useMessages.tsx';
import { Aside, Bubble } from '../src/ui/components/bubble/Bubble.tsx';
import { Button } from '../src/ui/components/Button.tsx';
import { PointsBar } from '../src/ui/components/charts/PointsBar.tsx';
import { ScoreRing } from '../src/ui/components/charts/ScoreRing.tsx';
import { ChoiceCard } from '../src/ui/components/choices/ChoiceCard.tsx';
import { Confirm } from '../src/ui/components/Confirm.tsx';
import { Moves } from '../src/ui/components/moves/Moves.tsx';
import { Notice } from '../src/ui/components/Notice.tsx';
import { NoticePage } from '../src/ui/components/noticePage/NoticePage.tsx';
import { Segments } from '../src/ui/components/settings/Segments.tsx';
import { Switch } from '../src/ui/components/settings/Switch.tsx';
import { Streak } from '../src/ui/components/streak/Streak.tsx';
import { Mark } from '../src/ui/components/verdict/Mark.tsx';
import { symbols } from '../src/ui/components/verdict/symbols.ts';
import { wordsIn } from '../src/ui/courseWords.ts';
import { goodCall, goodCallInChinese } from '../tests/ui/support/sampleCalls.ts';

/** Sentences as they come on a call. */
function useSaid(): { readonly rep: string; readonly customer: string } {
  const { events } = useLanguage() === 'zh' ? goodCallInChinese() : goodCall();
  const of = (type: 'repActed' | 'customerSpoke') => {
    const found = events.find((event) => event.type === type && event.words !== '');
    return found && 'words' in found ? found.words : '';
  };
  return { rep: of('repActed'), customer: of('customerSpoke') };
}

/** The parts that screens are made of, in their states. */
export function Components() {
  return (
    <main className="page gallery" data-shown="components">
      <h1>Components</h1>
      <Buttons />
      <Talk />
      <Verdicts />
      <Scores />
      <Settings />
      <Notices />
    </main>
  );
}

const kinds = ['plain', 'quiet', 'go', 'stop', 'now'] as const;

function Buttons() {
  const { all, keep } = useMessages('settings').erasing;
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <section aria-label="Buttons">
      <h2>Button, Confirm</h2>
      <div className="gallery-row">
        {kinds.map((kind) => (
          <Button key={kind} kind={kind} onClick={() => setAsking(true)}>
            {all.ask}
          </Button>
        ))}
        <Button disabled>{all.ask}</Button>
      </div>
      {asking && (
        <Confirm
          title={all.title}
          body={all.body}
          yes={all.yes}
          no={keep}
          onYes={close}
          onNo={close}
        />
      )}
    </section>
  );
}

function Talk() {
  const { letThemTalk, interrupt, stayedSilent, you, lines } = useMessages('call');
  const said = useSaid();
  return (
    <section aria-label="Talk">
      <h2>Bubble, Aside, ChoiceCard</h2>
      <div className="gallery-stack">
        <Bubble by="rep" speaker={you}>
          <p>{said.rep}</p>
        </Bubble>
        <Bubble by="customer" speaker="…" cut>
          <p>{said.customer}</p>
        </Bubble>
        <Aside>{stayedSilent}</Aside>
        <Bubble by="customer" speaker="…">
          <p>{said.customer}</p>
        </Bubble>
      </div>
      <ol className="cards" aria-label={lines}>
        <li>
          <ChoiceCard shortcut="1">{said.rep}</ChoiceCard>
        </li>
        <li>
          <ChoiceCard shortcut="2" data-dim>
            {said.rep}
          </ChoiceCard>
        </li>
        <li>
          <ChoiceCard shortcut="0" kind="silence">
            {letThemTalk}
          </ChoiceCard>
        </li>
        <li>
          <ChoiceCard shortcut="I" kind="interrupt">
            {interrupt}
          </ChoiceCard>
        </li>
      </ol>
    </section>
  );
}

function Verdicts() {
  const words = use(wordsIn(useLanguage()));
  return (
    <section aria-label="Verdicts">
      <h2>Mark, Moves, RuleTag</h2>
      <p className="gallery-row">
        {(Object.keys(symbols) as (keyof typeof symbols)[]).map((verdict) => (
          <Mark key={verdict} verdict={verdict} />
        ))}
      </p>
      <Moves of={['identify', 'problemQuestion', 'interrupt']} words={words} />
    </section>
  );
}

const someDay = new Date('2026-06-15T12:00:00');

function Scores() {
  const { outOf, scoreSaid } = useMessages('debrief');
  return (
    <section aria-label="Scores">
      <h2>ScoreRing, PointsBar, Streak</h2>
      <div className="gallery-row">
        {[0, 64, 100].map((score) => (
          <ScoreRing
            key={score}
            score={score}
            uncapped={Math.max(score, 80)}
            label={scoreSaid(score)}
            outOf={outOf}
          />
        ))}
      </div>
      {[0, 7, 20].map((points) => (
        <PointsBar key={points} points={points} most={20} />
      ))}
      <Streak record={{ days: [] }} now={someDay} />
    </section>
  );
}

function Settings() {
  const { theme, themes, mute, speech, noVoice } = useMessages('settings');
  const [chosen, setChosen] = useState<keyof typeof themes>('auto');
  const [on, setOn] = useState(true);
  return (
    <section aria-label="Settings">
      <h2>Segments, Switch</h2>
      <Segments
        legend={theme}
        value={chosen}
        options={(Object.keys(themes) as (keyof typeof themes)[]).map((value) => ({
          value,
          label: themes[value],
        }))}
        onChange={setChosen}
      />
      <Switch label={mute} on={on} onChange={setOn} />
      <Switch label={speech} hint={noVoice} on={false} disabled onChange={() => undefined} />
    </section>
  );
}

function Notices() {
  const { dismiss, loadFailed } = useMessages('common');
  const storage = useMessages('storage');
  const { unknown } = useMessages('links');
  return (
    <section aria-label="Notices">
      <h2>Notice, NoticePage</h2>
      <Notice action={<Button kind="quiet">{dismiss}</Button>}>{storage.full}</Notice>
      <NoticePage
        below
        title={unknown.title}
        ways={
          <>
            <Button kind="now">{loadFailed.action}</Button>
            <Button kind="quiet">{unknown.action}</Button>
          </>
        }
      >
        <p>{unknown.body('…')}</p>
      </NoticePage>
    </section>
  );
}
