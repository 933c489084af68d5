import { useMessages } from '../../../i18n/useMessages.tsx';
import { NoticePage } from '../../components/noticePage/NoticePage.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';

/** The address leads nowhere. */
export function NotFoundScreen() {
  const { notFound } = useMessages('links');
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
