import type { DataSource } from 'typeorm';

/**
 * A statement that each connection reads and plans once and then keeps by its name: for reads that are asked often,
 * of which planning is the larger part. One name always stands for one text.
 */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

interface Connection {
  query(asked: PreparedStatement & { values: unknown[] }): Promise<{ rows: unknown[] }>;
}

/** The rows of a prepared statement. TypeORM knows no such statements, so its connection is asked itself. */
export async function askPrepared<Row>(
  dataSource: DataSource,
  { name, text }: PreparedStatement,
  values: readonly unknown[],
): Promise<Row[]> {
  const runner = dataSource.createQueryRunner();
  try {
    const connection = (await runner.connect()) as Connection;
    const { rows } = await connection.query({ name, text, values: [...values] });
    return rows as Row[];
  } finally {
    await runner.release();
  }
}
