import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

const statement = `INSERT INTO answer (attempt, question, given) VALUES ($1, $2, $3)
  ON CONFLICT (attempt, question) DO UPDATE SET given = excluded.given RETURNING given`;

/** A durable answer in one statement, and nothing else. */
export async function PUT(request) {
  const { attempt, question, answer } = await request.json();
  const { rows } = await pool.query(statement, [attempt, question, JSON.stringify(answer)]);
  return Response.json({ recorded: rows.length === 1 });
}
