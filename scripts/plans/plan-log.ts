import type pg from "pg";
import { z } from "zod";
import type { PlanNode, RunPlan } from "./judge-plan";

/** An address whose sessions have a name, and whose plans are written down under it. */
export const namedSession = (url: string, name: string): string => {
  const named = new URL(url);
  named.searchParams.set("application_name", name);
  named.searchParams.set("options", "-c auto_explain.log_min_duration=0");
  return named.href;
};

const Line = z.object({ application_name: z.string().optional(), message: z.string() });
const told = /^duration: ([\d.]+) ms {2}plan:\n([\s\S]*)$/u;
const chunkBytes = 64_000_000;

/** The plans that were run in named sessions, in the order in which they ended. */
export async function readPlans(client: pg.Client): Promise<RunPlan[]> {
  const plans: RunPlan[] = [];
  let rest = Buffer.alloc(0);
  for (let offset = 0; ; offset += chunkBytes) {
    const { rows } = await client.query<{ part: Buffer }>(
      "SELECT pg_read_binary_file(pg_current_logfile('jsonlog'), $1, $2) AS part",
      [offset, chunkBytes],
    );
    const part = rows[0]?.part ?? Buffer.alloc(0);
    const lines = Buffer.concat([rest, part]).toString("utf8").split("\n");
    rest = Buffer.from(lines.pop() ?? "");
    plans.push(...lines.flatMap(planOf));
    if (part.length < chunkBytes) return plans;
  }
}

function planOf(line: string): RunPlan[] {
  const { application_name: verb, message } = Line.parse(JSON.parse(line));
  const [, ms, json] = told.exec(message) ?? [];
  if (verb === undefined || json === undefined) return [];
  const { "Query Text": sql, Plan: plan } = JSON.parse(json) as { "Query Text": string; Plan: PlanNode }; // as Postgres writes it
  return [{ verb, sql, ms: Number(ms), plan }];
}
