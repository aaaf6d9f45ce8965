import type { Deck } from "@/domain/items/deck";
import { escapeMarkup } from "../markup";
import { identifier, xmlHead } from "./identifier";

/** What is in the package, and what each file is. */
export function manifestXml({ title, lang, items }: Deck, itemPath: (id: string) => string): string {
  const refs = items.map(({ id }) => `<dependency identifierref="${identifier("item", id)}"/>`);
  const resources = items.map(({ id }) => resource(identifier("item", id), "imsqti_item_xmlv3p0", itemPath(id)));
  return [
    xmlHead,
    `<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" identifier="sanad" xml:lang="${lang}">`,
    "<metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata>",
    `<organizations/><!-- ${escapeMarkup(title).replaceAll("--", "- -")} -->`,
    "<resources>",
    resource("test", "imsqti_test_xmlv3p0", "test.xml", refs),
    ...resources,
    "</resources>",
    "</manifest>",
    "",
  ].join("\n");
}

const resource = (id: string, type: string, href: string, more: readonly string[] = []) =>
  `<resource identifier="${id}" type="${type}" href="${href}"><file href="${href}"/>${more.join("")}</resource>`;

/** All items in their order, answered in any. */
export function testXml({ title, items }: Deck, itemPath: (id: string) => string): string {
  const refs = items.map(
    ({ id }) => `<qti-assessment-item-ref identifier="${identifier("item", id)}" href="${itemPath(id)}"/>`,
  );
  const namespace = 'xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0"';
  return [
    xmlHead,
    `<qti-assessment-test ${namespace} identifier="test" title="${escapeMarkup(title)}">`,
    '<qti-test-part identifier="part" navigation-mode="nonlinear" submission-mode="individual">',
    `<qti-assessment-section identifier="section" title="${escapeMarkup(title)}" visible="true">`,
    ...refs,
    "</qti-assessment-section>",
    "</qti-test-part>",
    "</qti-assessment-test>",
    "",
  ].join("\n");
}
