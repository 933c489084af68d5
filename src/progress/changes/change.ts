import type { NotedCall, NoteDraft } from '../customers/noted.ts';
import type { CustomerRow } from '../customers/schema.ts';
import type { Answer } from '../diagnosis/rows.ts';
import type { StatementId } from '../diagnosis/statements.ts';
import type { Row, Table } from '../../store/record.ts';

/**
 * A change of the trainee's record as plain data: it can be noted in the moment in which it is asked
 * for, and be made at the next visit where the page was gone before the database had it.
 */
export type Change =
  /** A row as a whole, whatever lay there. */
  | {
      readonly does: 'put';
      readonly table: Table;
      readonly row: Omit<Row, 'profile' | 'changedAt'>;
    }
  | { readonly does: 'remove'; readonly table: Table; readonly id: string }
  | {
      readonly does: 'customer';
      readonly scenario: string;
      readonly part: Partial<Pick<CustomerRow, 'grade' | 'note'>>;
    }
  | {
      readonly does: 'note';
      readonly call: NotedCall;
      readonly draft: NoteDraft;
      /** IANA name. */
      readonly zone: string;
    }
  /** What is written of an own scenario, by its name in the box, unless that was changed since. */
  | { readonly does: 'draft'; readonly name: string; readonly value: DraftText }
  | { readonly does: 'beginRating'; readonly id: string }
  | {
      readonly does: 'answer';
      readonly rating: string;
      readonly statement: StatementId;
      readonly answer: Answer;
    }
  | { readonly does: 'finishRating'; readonly rating: string };

/** A text in the editor of own scenarios, as it lies in their box. */
export interface DraftText {
  readonly kind: 'draft';
  readonly of: string | null;
  readonly text: string;
}

/** A change, and when it was asked for, ms since 1970. */
export interface Asked {
  readonly at: number;
  readonly change: Change;
}
