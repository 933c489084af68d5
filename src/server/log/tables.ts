/** The database's tables, for the query builder. Times are ms since 1970. */
export interface Tables {
  readonly rooms: {
    readonly id: string;
    readonly code: string;
    readonly opened_by: string;
    readonly opened_at: number;
    readonly delete_at: number;
  };
  readonly keys: {
    readonly hash: string;
    readonly room: string;
    readonly role: string;
    readonly holder: string | null;
    readonly made_at: number;
  };
  readonly log: {
    readonly room: string;
    readonly seq: number;
    readonly op_id: string;
    readonly at: number;
    readonly format: number;
    /** JSON. */
    readonly who: string;
    /** JSON. */
    readonly event: string;
  };
  readonly texts: {
    readonly room: string;
    readonly hash: string;
    readonly text: string;
  };
}
