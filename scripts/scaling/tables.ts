import type { Assumed, Audience, Measured } from "./figures";
import { bytesOfAttempt, costOfAttempt, monthlyCost, monthsPerYear } from "./need";
import { type Planned, plannedOf } from "./planned";

/** A seed of the simulated minutes: the tables are the same until a figure changes. */
const seed = 2026;

const row = (...cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
const headed = (titles: readonly string[], rows: readonly string[]) =>
  [row(...titles), row(...titles.map(() => "---")), ...rows].join("\n");

/** A number as a reader of the tables wants it: three digits that count, thousands apart. */
function shown(value: number): string {
  const rounded = Number(value.toPrecision(3));
  return rounded < 1000 ? String(Number(rounded.toFixed(3))) : String(rounded).replace(/\B(?=(\d{3})+$)/gu, ",");
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** What one request costs. */
function costsTable({ costs }: Measured): string {
  const rows = Object.entries(costs).map(([name, { appMs, databaseMs, bytes }]) =>
    row(name, shown(appMs), shown(databaseMs), shown(bytes / 1000)),
  );
  return headed(["request", "app, ms of a core", "Postgres, ms of a core", "kB sent"], rows);
}

/** What one attempt costs and leaves. */
function attemptTable(measured: Measured, assumed: Assumed): string {
  const { appMs, databaseMs, bytes } = costOfAttempt(measured.costs, assumed);
  const left = bytesOfAttempt(measured, assumed);
  const cells = [shown(appMs), shown(databaseMs), shown(bytes / 1000), shown(left)];
  return headed(["app, ms of a core", "Postgres, ms of a core", "kB sent", "bytes of rows that stay"], [row(...cells)]);
}

type Plans = readonly { audience: Audience; planned: Planned }[];

/** What each audience needs. */
function needTable(plans: Plans): string {
  const rows = plans.map(({ audience: { name, learners, atOnce }, planned: { need } }) =>
    row(
      name,
      ...[learners, atOnce, need.answersPerSecond, need.requestsPerSecond, need.cells].map(shown),
      ...[need.appCores, need.databaseCores, need.answersPerYear, need.diskGbPerYear, need.sentGbPerYear].map(shown),
    ),
  );
  const titles = [
    ...["", "learners", "at once", "answers/s", "requests/s", "cells"],
    ...["app cores", "Postgres cores", "answers a year", "disk a year, GB", "sent a year, GB"],
  ];
  return headed(titles, rows);
}

/** The busiest minute of each audience, simulated. */
function minuteTable(plans: Plans): string {
  const rows = plans.map(({ audience, planned: { need, minute } }) => {
    const { cells, appCores, databaseCores } = need;
    return row(
      cells > 1 ? `${audience.name}: its busiest cell` : audience.name,
      `${appCores / cells}, ${databaseCores / cells}`,
      ...[minute.requests, minute.p50Ms, minute.p99Ms].map(shown),
      ...[minute.appBusy, minute.databaseBusy].map(percent),
    );
  });
  return headed(["", "cores: app, Postgres", "requests", "p50, ms", "p99, ms", "app busy", "Postgres busy"], rows);
}

/** What a month costs by the assumed prices, and what of it is what. */
function priceTable(plans: Plans, assumed: Assumed): string {
  const rows = plans.map(({ audience: { name, learners }, planned: { need } }) => {
    const { app, database, disk, sent, sum } = monthlyCost(need, assumed);
    return row(name, ...[app, database, disk, sent, sum, (sum * monthsPerYear) / learners].map(shown));
  });
  return headed(["", "app cores", "Postgres cores", "disk after a year", "sent", "sum", "a learner and year"], rows);
}

/** Every table of the document, by name. */
export function scalingTables(measured: Measured, assumed: Assumed): Record<string, string> {
  const plans = assumed.audiences.map((audience) => ({
    audience,
    planned: plannedOf(audience, measured, assumed, seed),
  }));
  return {
    costs: costsTable(measured),
    attempt: attemptTable(measured, assumed),
    need: needTable(plans),
    minute: minuteTable(plans),
    price: priceTable(plans, assumed),
  };
}

/** A document with each table in its place: between `<!-- table: NAME -->` and `<!-- end -->`. */
export const withTables = (document: string, tables: Readonly<Record<string, string>>): string =>
  document.replace(
    /(<!-- table: (\w+) -->\n)(?:(?!<!--)[\s\S])*(<!-- end -->)/gu,
    (_, start: string, name: string, end: string) => `${start}${tables[name] ?? ""}\n${end}`,
  );
