import { expect, it } from "vitest";
import type { Mark } from "../mark";
import { standIns } from "./stand-ins";

const raw = "اجتمع المجلس مساء الخميس.";
const body = (name: string, at: number): Mark => ({
  ...{ id: `organisation-${at}`, type: "organisation", start: 0, end: 5, text: name, name },
  ...{
    sentence: { start: 0, end: raw.length },
    paragraph: 1,
    denotes: name,
    sort: "organisation|body",
    confidence: 0.9,
  },
});

it("offers no other name of what is asked, whatever its endings", () => {
  const names = ["المليشيات الحوثية", "الحوثيون", "الحوثيين", "المقاومة الشعبية", "اللجنة العليا"];
  const [asked, ...others] = names.map(body);
  const offered = asked ? standIns(raw, asked, [asked, ...others]).map(({ name }) => name) : [];
  expect(offered.sort()).toEqual(["اللجنة العليا", "المقاومة الشعبية"]);
});
