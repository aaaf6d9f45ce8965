/** A PDF of some pages that all show the same content, which may be packed; no letter of it has a name but by its code. */
export function makePdf({
  pages,
  content,
  filter = "",
}: {
  pages: number;
  content: Uint8Array;
  filter?: string;
}): Buffer {
  const kids = Array.from({ length: pages }, (_, at) => `${at + 5} 0 R`).join(" ");
  const page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents 3 0 R/Resources<</Font<</F 4 0 R>>>>>>";
  const bodies = [
    Buffer.from("<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>"),
    Buffer.from(`<</Type/Pages/Count ${pages}/Kids[${kids}]>>`),
    Buffer.concat([Buffer.from(`<</Length ${content.length}${filter}>>stream\n`), content, Buffer.from("\nendstream")]),
    Buffer.from("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"),
    ...Array.from({ length: pages }, () => Buffer.from(page)),
  ];
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  for (const [at, body] of bodies.entries())
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), body, Buffer.from("\nendobj\n"));
  parts.push(Buffer.from("trailer\n<</Root 1 0 R>>\n%%EOF"));
  return Buffer.concat(parts);
}
