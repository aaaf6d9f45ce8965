import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { trackedFiles } from "./checks/tracked-files";

const Dependencies = z.record(z.string(), z.string()).default({});
const Manifest = z.object({
  dependencies: Dependencies,
  devDependencies: Dependencies,
  engines: z.object({ node: z.string() }),
  scripts: z.record(z.string(), z.string()),
});
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      engines: z.union([z.record(z.string(), z.string()), z.array(z.string())]).optional(),
      optionalDependencies: Dependencies,
    }),
  ),
});
const read = <Schema extends z.ZodType>(schema: Schema, file: string) =>
  schema.parse(JSON.parse(readFileSync(file, "utf8")));
const manifest = read(Manifest, "package.json");
const { packages } = read(Lock, "package-lock.json");

describe("the frame", () => {
  it.each(["package.json", "next.config.ts", "tsconfig.json", "app", "prisma", "content", "e2e", "middleware.ts"])(
    "has %s at the top level",
    (name) => {
      expect(existsSync(name)).toBe(true);
    },
  );

  it.each([
    ["typescript", null],
    ["next", /from "next(\/|")/],
    ["@vercel/og", /from "@vercel\/og"|import\("@vercel\/og"\)/],
    ["prisma", /from "prisma\/config"/],
    ["@prisma/client", /from "@prisma\/client|generated\/prisma\/client"/],
    ["next-auth", /from "next-auth(\/|")/],
    ["playwright", /from "playwright\/test"/],
  ])("stands on %s, in one exact version, and uses it", async (name, use) => {
    expect({ ...manifest.dependencies, ...manifest.devDependencies }[name]).toMatch(/^\d/);
    const code = (await trackedFiles()).filter(
      ({ path }) => /\.(ts|tsx)$/.test(path) && !/^(lint|scripts)\//.test(path),
    );
    expect(use === null || code.some(({ text }) => use.test(text))).toBe(true);
  });

  it.each(["start", "test", "test:long", "dev", "check", "e2e", "content", "sanad"])("offers npm run %s", (name) => {
    expect(manifest.scripts[name]).toBeDefined();
  });

  it("pins every package to one version", () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(loose.filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
  });
});

describe("the lock file", () => {
  it("holds no addresses to download from", () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"https?:\/\/[^"]*\.tgz"/);
  });

  it("knows the hash of every package", () => {
    const unsure = Object.entries(packages).filter(([folder, { integrity }]) => folder !== "" && !integrity);
    expect(unsure.map(([folder]) => folder)).toEqual([]);
  });

  it("holds the native builds of every system, so that it installs anywhere", () => {
    const absent = Object.entries(packages).flatMap(([folder, { optionalDependencies }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${folder}/node_modules/${name}`],
      ),
    );
    expect(absent).toEqual([]);
  });

  it("asks for no newer Node than package.json promises", () => {
    expect(manifest.engines.node).toBe(">=20.19");
    const newer = Object.entries(packages).filter(([folder, { engines }]) => {
      const node = engines && !Array.isArray(engines) ? engines.node : undefined;
      return folder !== "" && folder !== neverRun && node !== undefined && !allowsNode20(node);
    });
    expect(newer.map(([folder]) => folder)).toEqual([]);
  });
});

/** Comes with the prisma command for a database server of its own, which nothing here starts. */
const neverRun = "node_modules/@prisma/streams-local";

/** Whether one of the ranges admits Node 20.19: `>=16`, `^20.19.0 || >=22`, `20.x || 22.x`, `*`. */
function allowsNode20(ranges: string): boolean {
  return ranges.split("||").some((range) => {
    const [sign = "", major = "0", minor = "0"] =
      /(>=|>|\^|~|)\s*v?(\d+|\*)(?:\.(\d+))?/.exec(range.trim())?.slice(1) ?? [];
    if (major === "*") return true;
    const isBelow = Number(major) < 20 || (Number(major) === 20 && Number(minor ?? 0) <= 19);
    return sign.startsWith(">") ? isBelow : Number(major) === 20 && isBelow;
  });
}

describe("the licences", () => {
  it("come with the code, and with the fonts it ships", () => {
    const notice = readFileSync("NOTICE.md", "utf8");
    expect(existsSync("LICENSE")).toBe(true);
    const named = [...notice.matchAll(/\]\((licenses\/[^)]+)\)/g)].map(([, file = ""]) => file);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });
});
