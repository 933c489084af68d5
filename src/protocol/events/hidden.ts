import * as v from 'valibot';

/**
 * A value that not everybody may see: the log always has it, and `see` strikes it out, `null`, for
 * those who may not (yet).
 */
export const hidden = <S extends v.GenericSchema>(schema: S) => v.nullable(schema);
