import { expect, it } from "vitest";
import { closed } from "./excerpt";

it("leaves one stop where a quotation ends what is shown", () => {
  expect(closed('قال الحارس: "القاعة مفتوحة."')).toBe('قال الحارس: "القاعة مفتوحة"');
  expect(closed("قال الحارس: «القاعة مفتوحة")).toBe("قال الحارس: «القاعة مفتوحة»");
});
