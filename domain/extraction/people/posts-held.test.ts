import { describe, expect, it } from "vitest";
import { readLexicons } from "@/corpus/read-lexicons";
import { findSpans } from "../find-spans";
import { readText } from "../text/read-text";

const { lexicons } = await readLexicons("content");
const spansOf = (raw: string) => findSpans(readText(raw), lexicons);
const posts = (raw: string) =>
  spansOf(raw).flatMap((span) => (span.type === "role" ? [[span.text, span.norm.person]] : []));
const people = (raw: string) => spansOf(raw).flatMap(({ type, text }) => (type === "person" ? [text] : []));

describe("an age beside a name", () => {
  it.each([
    ["وقال غزوان ابن الأحد عشر عاماً إنه خائف", ["غزوان"]],
    ["وقال سامي الباشقي ابن الاثني عشر عاما إنه خائف", ["سامي الباشقي"]],
    ["وقالت سلمى الباشقي ابنة العاشرة إنها خائفة", ["سلمى الباشقي"]],
    ["وقال نزار الباشقي ابن السبعين إنه متعب", ["نزار الباشقي"]],
    ["وقال نزار ابن 45 عاما إنه متعب", ["نزار"]],
    ["حضر سامي ابن الخضيري أمس", ["سامي ابن الخضيري"]],
  ])("is no father's name in «%s»: %j", (raw, expected) => {
    expect(people(raw)).toEqual(expected);
  });
});

describe("posts that stand apart from their holders", () => {
  it.each([
    ["وقال نزار الباشقي الذي يشغل منصب مدير إدارة المناحل إن النحل عاد", ["مدير إدارة المناحل"]],
    ["وقالت سلمى الباشقي، التي تشغل حاليا منصب مديرة مركز النحل، إنها هنا", ["مديرة مركز النحل"]],
    ["وتولى نزار الباشقي منصب وزير الري", ["وزير الري"]],
    ["واستقال نزار الباشقي من منصب رئيس البلدية", ["رئيس البلدية"]],
  ])("are told by «who holds the post of» in «%s»", (raw, expected) => {
    expect(posts(raw)).toEqual(expected.map((post) => [post, people(raw)[0]]));
  });
});

describe("posts as far as they go on", () => {
  it.each([
    ["يرى الخبير العسكري والإستراتيجي نزار الباشقي أن الطريق آمن", [["الخبير العسكري والإستراتيجي", "نزار الباشقي"]]],
    ["وقد استقبل حاكم ولاية الوادي الضيوف", [["حاكم ولاية الوادي", null]]],
    ["وقال حاكم ولاية بلاتيكو سايمون لاروك إنه هنا", [["حاكم ولاية بلاتيكو", "سايمون لاروك"]]],
    [
      "وقال قائد اللواء الخامس العميد نزار الباشقي إنه هنا",
      [
        ["قائد اللواء الخامس", "نزار الباشقي"],
        ["العميد", "نزار الباشقي"],
      ],
    ],
    ["وقال القائم بأعمال وزير الري نزار الباشقي إن السد جاهز", [["القائم بأعمال وزير الري", "نزار الباشقي"]]],
    [
      "وبعد أن حضر السفير التركي لدى إسرائيل نزار الباشقي جاء السفير الإسرائيلي",
      [
        ["السفير التركي لدى إسرائيل", "نزار الباشقي"],
        ["السفير الإسرائيلي", null],
      ],
    ],
    [
      "حضر الرئيس الروسي فلاديمير بوتين. ورفض الوفد مطالب الرئيس الروسي الخاصة بالسد",
      [
        ["الرئيس الروسي", "Vladimir Putin"],
        ["الرئيس الروسي", "Vladimir Putin"],
      ],
    ],
  ])("in «%s» are %j", (raw, expected) => {
    expect(posts(raw)).toEqual(expected);
  });
});
