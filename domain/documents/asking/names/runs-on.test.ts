import { expect, it } from "vitest";
import { runsOn } from "./runs-on";

it("tells a name with the next word written on to it from one that the text has so", () => {
  const place = (name: string) => ({ name, type: "place" as const });
  const raw = "حمى الحرس إقليم برزانمن السيل، وعاد أهل برزان إلى بساتين الياسمن.";
  expect(runsOn(raw, place("إقليم برزانمن"))).toBe(true);
  expect(runsOn(raw, place("برزان"))).toBe(false);
  expect(runsOn(raw, place("الياسمن"))).toBe(false);
});
