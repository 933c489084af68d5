import { useMessages } from '../../../../i18n/useMessages.tsx';
import { ScreenHeading } from '../../../components/ScreenHeading.tsx';
import { blocksOf } from './blocks.ts';
import { PageBlock } from './Page.tsx';
import './format.css';

const pages = import.meta.glob<string>('../../../../../docs/scenario-format.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// Its first heading is the screen's, in the language of the screen.
const [, ...blocks] = Object.values(pages).flatMap(blocksOf);

/** How each field of a scenario is written: the page of the project's docs, which is in English. */
export function FormatPage() {
  const { editor, format } = useMessages('own');
  return (
    <>
      <div className="paper-head">
        <p>
          <a href="#/own">{editor.back}</a>
        </p>
        <ScreenHeading>{format.title}</ScreenHeading>
        {format.english !== '' && <p className="quiet">{format.english}</p>}
      </div>
      <article className="paper-card format" lang="en">
        {blocks.map((block, i) => (
          <PageBlock key={i} block={block} />
        ))}
      </article>
    </>
  );
}
