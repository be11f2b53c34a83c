import type { ColumnType } from 'kysely';

/** JSON columns are read as values and written as text. */
export type Json<T> = ColumnType<T, string, string>;
export type Time = ColumnType<Date, Date | string, Date | string>;
export type TimeOrNull = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
export type Now = ColumnType<Date, Date | string | undefined, Date | string>;
