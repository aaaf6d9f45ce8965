import type { DocumentRefusal } from "@/domain/extraction/document/check-document";

const languages = {
  en: "in English",
  fa: "in Persian",
  ur: "in Urdu",
  ckb: "in Kurdish",
  ps: "in Pashto",
  other: "not in Arabic",
} as const;

/** What is wrong with a file, to be said behind its name. */
export function refusedDocument(refusal: DocumentRefusal): string {
  switch (refusal.reason) {
    case "empty":
      return "is empty";
    case "binary":
      return "is no text but binary data";
    case "encoding":
      return "is not UTF-8 text";
    case "too-large":
      return "is over 2 MB";
    case "language":
      return `is ${languages[refusal.language]}: only Arabic documents are read`;
  }
}
