import type { Rule } from "./rule";

/** A newcomer finds every command of package.json, with what it does, in CONTRIBUTING.md. */
export const commandsAreDescribed: Rule = (files) => {
  const guide = files.find(({ path }) => path === "CONTRIBUTING.md")?.text ?? "";
  const rows = guide.split("\n").filter((line) => line.startsWith("|"));
  const isDescribed = (name: string) =>
    rows.some((row) => row.includes(`\`npm ${name}\``) || row.includes(`\`npm run ${name}\``));
  return scriptsOf(files.find(({ path }) => path === "package.json")?.text ?? "{}")
    .filter((name) => !isDescribed(name))
    .map((name) => ({ file: "CONTRIBUTING.md", message: `The table of commands does not say what ${name} does.` }));
};

/** Names of the commands that a package.json has. */
export function scriptsOf(packageText: string): string[] {
  const json: unknown = JSON.parse(packageText);
  const scripts = typeof json === "object" && json && "scripts" in json ? json.scripts : undefined;
  return Object.keys(scripts ?? {});
}
