import { hasGrown, isOfForeignKey, pagesOf, type RunPlan, statementName, wholeScans } from "./judge-plan";

/** A table as the database counts it; `bytes` with its indexes. */
export type TableSize = { name: string; rows: number; bytes: number };

/** Rows from which a table is large: below, reading all of it is cheaper than an index. */
const largeRows = 1_000;

/** A statement of a request: of its rounds, the median; the first, in which the database reads its own catalogue, left out. */
type Statement = { ms: number; pages: number; scans: string[] };

/** By request, then by statement. A request's name begins with the number of answers that were there. */
function statementsOf(plans: readonly RunPlan[], rowsOf: ReadonlyMap<string, number>) {
  const runs = new Map<string, Map<string, RunPlan[]>>();
  for (const run of plans) {
    const statements = runs.get(run.verb) ?? new Map<string, RunPlan[]>();
    runs.set(run.verb, statements);
    const name = statementName(run.sql);
    const before = statements.get(name);
    if (before) before.push(run);
    else statements.set(name, [run]);
  }
  const judged = (all: readonly RunPlan[]): Statement => ({
    ms: median(all.slice(1).map(({ ms }) => ms)),
    pages: median(all.slice(1).map(({ plan }) => pagesOf(plan))),
    scans: [...new Set(all.flatMap(({ plan }) => wholeScans(plan, rowsOf, largeRows)))],
  });
  return new Map(
    [...runs].map(([verb, statements]) => [verb, new Map([...statements].map(([sql, all]) => [sql, judged(all)]))]),
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

type Statements = ReadonlyMap<string, Statement>;

/** What is wrong with a request's statements now, against those `before` the tables grew. */
function faultsOf(verb: string, before: Statements, now: Statements): string[] {
  return [...now].flatMap(([sql, { pages, scans }]) => {
    const was = before.get(sql)?.pages ?? pages;
    const grown = hasGrown(was, pages) ? [`${verb}: ${was} pages, then ${pages}: ${sql}`] : [];
    return [...scans.map((table) => `${verb}: reads all of "${table}": ${sql}`), ...grown];
  });
}

const sum = (statements: Statements, of: "ms" | "pages") =>
  [...statements.values()].reduce((total, statement) => total + statement[of], 0);

/** Tables in Markdown of every request and of every large table, then a line for each fault. `sizes`: answers, then and now. */
export function plansReport(
  plans: readonly RunPlan[],
  tables: readonly TableSize[],
  [small, large]: readonly [number, number],
): { text: string; faults: string[] } {
  const statements = statementsOf(plans, new Map(tables.map(({ name, rows }) => [name, rows])));
  const prefix = `${large}/`;
  const verbs = [...statements.keys()]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
  const none: Statements = new Map();
  const at = (size: number, verb: string) => statements.get(`${size}/${verb}`) ?? none;
  const faults = verbs.flatMap((verb) => faultsOf(verb, at(small, verb), at(large, verb)));
  const lines = verbs.map((verb) => {
    const now = at(large, verb);
    const sent = [...now.keys()].filter((sql) => !isOfForeignKey(sql)).length;
    return `| ${verb} | ${sent} | ${sum(at(small, verb), "pages")} | ${sum(now, "pages")} | ${sum(now, "ms").toFixed(2)} |`;
  });
  const head = [
    `| request | statements | pages, ${small} answers | pages, ${large} | ms, ${large} |`,
    "|---|---|---|---|---|",
  ];
  return { text: [...head, ...lines, "", ...sizesOf(tables), ...faults].join("\n"), faults };
}

const sizesOf = (tables: readonly TableSize[]): string[] => [
  "| table | rows | bytes a row, with indexes |",
  "|---|---|---|",
  ...tables
    .filter(({ rows }) => rows > largeRows)
    .toSorted((a, b) => b.rows - a.rows)
    .map(({ name, rows, bytes }) => `| ${name} | ${Math.round(rows)} | ${Math.round(bytes / rows)} |`),
  "",
];
