import { describe, expect, it } from "vitest";
import { makeWorkshop } from "@/domain/items/workshop";
import { comparedLedger } from "@/domain/testing/compared-ledger";
import { whoSaidIt } from "./index";

const seeds = Array.from({ length: 20 }, (_, seed) => seed);
const made = (seed = 1) => whoSaidIt.generate(makeWorkshop(comparedLedger(), seed));
const item = (claim: string, lang = "ar", seed = 1) =>
  made(seed).find(({ facts, lang: own }) => facts[0] === claim && own === lang);
const texts = (claim: string, seed = 1) => item(claim, "en", seed)?.options.map(({ text }) => text) ?? [];

describe("who said it", () => {
  it("names the document and asks for the speaker", () => {
    expect(item("003.long")?.stem).toBe("بحسب تقرير كانون الأول/ديسمبر 2014، من قال إن العمل سيستغرق أعوامًا؟");
    expect(item("003.long") && whoSaidIt.keyText(item("003.long") as NonNullable<ReturnType<typeof item>>)).toBe(
      "جون كيري",
    );
  });

  it("offers nobody who said the like in any document, and nobody out of office", () => {
    for (const seed of seeds) {
      expect(texts("003.long", seed)).not.toContain("Haider al-Abadi");
      for (const claim of ["003.long", "003.soon", "003.pilots"]) {
        expect(texts(claim, seed)).not.toContain("Antony Blinken");
      }
    }
  });

  it("is not made where too few others were in office", () => {
    expect(item("001.years")).toBeUndefined();
  });

  it("names the speaker, then says of the others what they are quoted for, or that they are not", () => {
    const soon = item("003.soon", "en");
    const remarks = Object.values(soon?.perOption ?? {}).join("\n");
    expect(remarks).toContain("What the documents do report: John Kerry said that");
    expect(soon?.proof.every(({ verdict }) => verdict === "unsupported")).toBe(true);
  });
});
