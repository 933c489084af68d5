import { Fragment } from 'react';
import { piecesOf, type Block } from './blocks.ts';

const tags = { plain: Fragment, code: 'code', strong: 'strong', em: 'em' } as const;

/** A line with its code and its stresses. Nothing in a page moves, so places are keys. */
function Line({ text }: { text: string }) {
  return piecesOf(text).map(({ kind, text: words }, i) => {
    const Tag = tags[kind];
    return <Tag key={i}>{words}</Tag>;
  });
}

function Table({ head, rows }: Extract<Block, { kind: 'table' }>) {
  return (
    // A wide table scrolls in its own box, also for the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="format-wide" tabIndex={0} role="group" aria-label={head.join(', ')}>
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                <Line text={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join()}>
              {row.map((cell, i) => (
                <td key={head[i]}>
                  <Line text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One block of a page. The page's first heading is the screen's. */
export function PageBlock({ block }: { block: Block }) {
  if (block.kind === 'table') return <Table {...block} />;
  if (block.kind === 'list') {
    const List = block.ordered ? 'ol' : 'ul';
    return (
      <List>
        {block.items.map((item) => (
          <li key={item}>
            <Line text={item} />
          </li>
        ))}
      </List>
    );
  }
  if (block.kind === 'code') {
    return (
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      <pre className="format-wide" tabIndex={0}>
        <code>{block.text}</code>
      </pre>
    );
  }
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Line text={block.text} />
      </p>
    );
  }
  const Heading = block.level > 2 ? 'h3' : 'h2';
  return (
    <Heading>
      <Line text={block.text} />
    </Heading>
  );
}
