import { oneLine } from "../markup";

/** Markup as Moodle takes it: in a section, since its reader drops the spaces beside entities. */
export const markupElement = (markup: string): string =>
  // Two brackets and a greater-than sign would end the section.
  `<text><![CDATA[${markup.replaceAll("]]>", "]]]]><![CDATA[>")}]]></text>`;

/** A text that is no markup, in the same way. */
export const textElement = (text: string): string => markupElement(oneLine(text));
