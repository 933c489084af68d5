import { use } from 'react';
import { ownChanges } from '../../../catalogue/own/changes.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { recordOf } from '../../../progress/records.ts';
import { Album } from '../../components/album/Album.tsx';
import { NoticePage } from '../../components/noticePage/NoticePage.tsx';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { wordsIn } from '../../courseWords.ts';
import { useProgress } from '../../ports.tsx';
import { presentIn } from '../../presentCard.ts';
import './endings.css';

/** `#/endings/<id>`: the album of how calls with a customer have ended. */
export function EndingsScreen({ id }: { id: string }) {
  const { album } = useMessages('debrief');
  const { callTo } = useMessages('home');
  const language = useLanguage();
  const words = use(wordsIn(language));
  const card = use(presentIn(id, ownChanges()));
  const record = useProgress(({ records }) => recordOf(records, id));
  const { notFound } = useMessages('links');
  if (!card) {
    return (
      <>
        <TopBar />
        <NoticePage
          whole
          title={notFound.title}
          ways={
            <a className="button button-now" href="#/">
              {notFound.action}
            </a>
          }
        >
          <p>{notFound.body}</p>
        </NoticePage>
      </>
    );
  }
  const { customer, endings } = card;
  const name = customer.name[language];
  const met = endings.filter((ending) => record.endings.includes(ending)).length;
  return (
    <>
      <TopBar />
      <main className="page endings">
        <ScreenHeading>{album.title(name)}</ScreenHeading>
        <p className="quiet">{album.count(met, endings.length)}</p>
        <Album endings={endings} record={record} look={customer.look} words={words} />
        <p>
          <a className="button button-go" href={`#/brief/${id}`}>
            {callTo(name)}
          </a>
        </p>
      </main>
    </>
  );
}
