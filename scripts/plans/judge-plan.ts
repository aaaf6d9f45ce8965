/** A node of a plan as Postgres writes it in JSON, so far as it is looked at. */
export type PlanNode = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Actual Rows"?: number;
  "Actual Loops"?: number;
  "Rows Removed by Filter"?: number;
  "Shared Hit Blocks"?: number;
  "Shared Read Blocks"?: number;
  Plans?: PlanNode[];
};

/** A statement that a verb sent, with the plan that the database ran. */
export type RunPlan = { verb: string; sql: string; ms: number; plan: PlanNode };

const nodesOf = (plan: PlanNode): PlanNode[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** Pages of 8 kB that a statement touched: the same on every machine, unlike its milliseconds. */
export const pagesOf = ({ "Shared Hit Blocks": hit = 0, "Shared Read Blocks": read = 0 }: PlanNode): number =>
  hit + read;

/** Tables that are read from end to end: the scan grows with them. `rowsOf`: rows of a table; `largeRows`: what is large. */
export function wholeScans(plan: PlanNode, rowsOf: ReadonlyMap<string, number>, largeRows: number): string[] {
  const scanned = nodesOf(plan).filter((node) => node["Node Type"] === "Seq Scan" && (node["Actual Loops"] ?? 1) > 0);
  const names = scanned.flatMap((node) => node["Relation Name"] ?? []);
  return [...new Set(names)].filter((name) => (rowsOf.get(name) ?? 0) > largeRows);
}

/** Pages that a statement may touch more when the tables grow tenfold: an index is a page deeper, and a row elsewhere. */
const growthShare = 0.5;
const growthPages = 60;

/** Whether a statement touches more because there are more rows of others: `before` and `after` the tables grew tenfold. */
export const hasGrown = (before: number, after: number): boolean => after > before * (1 + growthShare) + growthPages;

/** A statement without its layout. */
export const statementName = (sql: string): string => sql.replace(/\s+/gu, " ").trim();

/** Whether the database asked it itself, to keep a foreign key: no server waited for that apart. */
export const isOfForeignKey = (sql: string): boolean => /\bONLY "public"\./u.test(sql);
