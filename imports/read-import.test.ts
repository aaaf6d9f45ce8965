import { describe, expect, it } from "vitest";
import { importMax, readImport } from "./read-import";

const read = (text: string) => {
  const report = readImport(text);
  if (!report.ok) throw new Error(JSON.stringify(report.error));
  return report.value;
};
const moodle = (questions: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions}\n</quiz>`;

describe("GIFT", () => {
  it("is read question by question, each with its line, kind, key and feedback", () => {
    const { read: questions, skipped } = read(
      [
        "// a comment",
        "$CATEGORY: a/b",
        "",
        "::one:: ما عاصمة العراق؟ {",
        "  =بغداد#نعم",
        "  ~البصرة#مدينة أخرى",
        "  ####العاصمة بغداد.",
        "}",
        "",
        "Iraq has a coast.{T#no#yes}",
        "",
        "كم عدد المحافظات؟ {#١٨:٠٫٥}",
        "",
        "Which are rivers? {~%50%Tigris ~%50%Euphrates ~%-50%Basra ~%-50%Mosul}",
        "",
        "The capital is {=Baghdad =Bagdad}.",
        "",
        "How much? {#1..5}",
      ].join("\r\n"),
    );
    expect(skipped).toEqual([]);
    expect(questions.map(({ line, written }) => [line, written.kind])).toEqual([
      [4, "single-choice"],
      [10, "true-false"],
      [12, "numeric-entry"],
      [14, "multiple-select"],
      [16, "cloze"],
      [18, "numeric-entry"],
    ]);
    const [choice, truth, number, several, typed, range] = questions.map(({ written }) => written);
    expect(choice?.words.ar).toMatchObject({
      stem: "ما عاصمة العراق؟",
      explanation: "العاصمة بغداد.",
      options: ["بغداد", "البصرة"],
      reasons: ["نعم", "مدينة أخرى"],
    });
    expect([choice?.right, truth?.isTrue, several?.right]).toEqual([[0], true, [0, 1]]);
    expect([number?.number, number?.tolerance, range?.number, range?.tolerance]).toEqual(["18", "0.5", "3", "2"]);
    expect(typed?.words.en).toMatchObject({ stem: "The capital is ____ .", accepted: "Baghdad\nBagdad" });
  });

  it("names each question that it leaves out, with the line and the reason, and reads the others", () => {
    const { read: questions, skipped } = read(
      [
        "broken {=a ~b",
        "",
        "fine {=a ~b}",
        "",
        "Match {=a -> b =c -> d}",
        "",
        "Write an essay. {}",
        "",
        "Nothing is right {~%-50%a ~%-50%b}",
        "",
        `long ${"x".repeat(1700)} {=a ~b}`,
      ].join("\n"),
    );
    expect(questions.map(({ line }) => line)).toEqual([3]);
    expect(skipped.map(({ line, reason, detail }) => [line, reason, detail])).toEqual([
      [1, "syntax", undefined],
      [5, "kind", "Matching"],
      [7, "kind", "Essay"],
      [9, "no-key", undefined],
      [11, "too-long", undefined],
    ]);
  });

  it("says when shares of credit were uneven or a picture was left out", () => {
    const { read: questions } = read(
      '[html]<p>Which? <img src\\="http\\://x.example/a.png"></p><script>alert(1)</script> {~%80%a ~%20%b ~%-100%c}',
    );
    expect(questions[0]?.notes).toEqual(["picture", "weights"]);
    expect(questions[0]?.written.words.en.stem).toBe("Which?");
  });
});

describe("Moodle XML", () => {
  it("is read with its kinds, keys and feedback, and says what it leaves out", () => {
    const { read: questions, skipped } = read(
      moodle(`
<question type="category"><category><text>$course$/a</text></category></question>
<question type="multichoice"><name><text>n</text></name>
  <questiontext format="html"><text><![CDATA[<p>ما عاصمة العراق&#1567;</p>]]></text></questiontext>
  <generalfeedback format="html"><text>&lt;b&gt;بغداد&lt;/b&gt;</text></generalfeedback>
  <single>true</single>
  <answer fraction="100"><text>بغداد</text><feedback><text>نعم</text></feedback></answer>
  <answer fraction="0"><text>البصرة</text></answer>
  <answer fraction="50"><text>بابل</text></answer>
</question>
<question type="truefalse"><questiontext><text>x</text></questiontext>
  <answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text></answer></question>
<question type="numerical"><questiontext><text>how many</text></questiontext>
  <answer fraction="100"><text>12</text><tolerance>0.5</tolerance></answer></question>
<question type="shortanswer"><questiontext><text>name ___ it</text></questiontext><usecase>1</usecase>
  <answer fraction="100"><text>a\\*b</text></answer><answer fraction="0"><text>*</text></answer></question>
<question type="matching"><name><text>pairs</text></name><questiontext><text>m</text></questiontext></question>`),
    );
    expect(questions.map(({ written: { kind, right, isTrue } }) => [kind, right, isTrue])).toEqual([
      ["single-choice", [0], true],
      ["true-false", [], false],
      ["numeric-entry", [], true],
      ["cloze", [], true],
    ]);
    expect(questions[0]?.written.words.ar).toMatchObject({ stem: "ما عاصمة العراق؟", explanation: "بغداد" });
    expect(questions[0]?.notes).toEqual(["weights"]);
    expect(questions[3]?.written.words.en).toMatchObject({ stem: "name ____ it", accepted: "a*b" });
    expect(questions[3]?.notes).toEqual(["case"]);
    expect(skipped).toEqual([{ line: 19, title: "pairs", reason: "kind", detail: "matching" }]);
  });
});

describe("a file", () => {
  it.each([
    ["", "empty"],
    ["   \n// nothing\n", "empty"],
    [moodle(""), "empty"],
    ["<quiz><question></quiz>", "xml"],
    ["<html><body>x</body></html>", "xml"],
    [`<!DOCTYPE x [<!ENTITY a "aaaa">]>${moodle("")}`, "doctype"],
    ["x".repeat(importMax + 1), "too-large"],
    [`<quiz>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</quiz>`, "xml"],
    ["<quiz><__proto__><question/></__proto__></quiz>", "xml"],
  ])("that holds no question is refused: %.30s", (text, reason) => {
    expect(readImport(text)).toMatchObject({ ok: false, error: { reason } });
  });

  it("of markup nested without end costs its question alone", () => {
    const nested = `<question type="truefalse"><questiontext><text><![CDATA[${"<div>".repeat(100_000)}x]]></text></questiontext>
<answer fraction="100"><text>true</text></answer></question>`;
    const { read: questions, skipped } = read(moodle(nested + nested.replace(/(<div>)+/, "")));
    expect([questions.length, skipped.map(({ reason }) => reason)]).toEqual([1, ["too-long"]]);
  });

  it("of two megabytes without sense is read in time", () => {
    const began = process.cpuUsage().user;
    for (const part of ["{", "=", "~%", "::", "a {=b ~c}\n\n", "{#", "\\", "<question "]) {
      readImport(part.repeat(Math.floor(200_000 / part.length)));
    }
    expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(20);
  });
});
