import type { Prisma } from '@/lib/db/client';

/** A database, or a transaction, that answers SQL: all that the search needs of it. */
export type Reader = { $queryRaw<T>(query: Prisma.Sql): Promise<T> };
