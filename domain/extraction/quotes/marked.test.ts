import { describe, expect, it } from "vitest";
import { readText } from "../text/read-text";
import { markedIn } from "./marked";

const between = (raw: string) => {
  const text = readText(raw);
  return markedIn(text).map(({ open, close, isClosed }) => {
    const inside = text.tokens.slice(open + 1, close);
    return `${raw.slice(inside[0]?.start, inside.at(-1)?.end)}${isClosed ? "" : " …"}`;
  });
};

describe("quotation marks", () => {
  it.each([
    ['قال "نعم" ثم "لا"', ["نعم", "لا"]],
    ["قال «نعم» ثم “لا”", ["نعم", "لا"]],
    ['عن "عقد اجتماع ضد "داعش" اليوم" هنا', ['عقد اجتماع ضد "داعش" اليوم']],
    ["«واحد «اثنان» ثلاثة»", ["واحد «اثنان» ثلاثة"]],
    ['و"الأقلية" وب"القوة"', ["الأقلية", "القوة"]],
    ['قال: "لم يغلق\nوهذه فقرة "أخرى"', ["لم يغلق …", "أخرى"]],
    ['قال: "لم يغلق هنا ثم "أغلق" هنا', ["لم يغلق هنا ثم …", "أغلق"]],
    ["مع تنظيم «الفجر « من جهة و«النور» من أخرى", ["الفجر", "النور"]],
    ["طارت “إف-30″ ثم عادت", ["إف-30"]],
    ["عن “جهد كبير ضد “الفجر”. ثم “نعم”", ["جهد كبير ضد “الفجر", "نعم"]],
    ["توعد بـ”قطع الطريق”، ثم غاب", ["قطع الطريق"]],
    ["قال ''نعم ولكن'' ثم ‘لا أدري’ وغاب", ["نعم ولكن", "لا أدري"]],
    ["عن حي 'الورود' في السنة 90' منها", ["الورود"]],
    ["كتب جان دارك d'Arc وl'Orient هنا", []],
    ["قال إن “بعض الطرق مغلقة “. ثم قال “نعم “", ["بعض الطرق مغلقة", "نعم"]],
    ["قال وزيره”بعض الطرق مغلقة”، ثم أردف ” نعم ولكن” وغاب", ["بعض الطرق مغلقة", "نعم ولكن"]],
    ["هذه نهاية قول” بدأ قبلها. وقال “نعم” ثم غاب", ["نعم"]],
    ["لا شيء هنا", []],
  ])("pair in «%s»", (raw, expected) => {
    expect(between(raw)).toEqual(expected);
  });

  it("pair in a text that is cut off anywhere", () => {
    const raw = 'قال «نعم، ضد «الفجر»، ولكن» ثم “لا” و"كلا" وغاب.';
    for (let end = 0; end <= raw.length; end++) {
      const { tokens } = readText(raw.slice(0, end));
      for (const { open, close } of markedIn(readText(raw.slice(0, end)))) {
        expect(open).toBeLessThan(close);
        expect(close).toBeLessThanOrEqual(tokens.length);
      }
    }
  });

  it("pair in a text of nothing else", () => {
    expect(markedIn(readText("«".repeat(20_000)))).toHaveLength(1);
  });
});
