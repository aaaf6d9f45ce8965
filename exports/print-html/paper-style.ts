/** Black on white with the reader's own fonts; a question is not torn by a page's end. */
export const paperStyle = `
@page { size: A4; margin: 16mm 16mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt "Cairo", "Segoe UI", Tahoma, sans-serif; color: #444; } }
body { margin: 0 auto; max-width: 178mm; color: #000; background: #fff; font: 12pt/1.6 "Cairo", "Noto Naskh Arabic", "Segoe UI", Tahoma, sans-serif; }
h1 { font-size: 18pt; line-height: 1.35; margin: 0 0 2mm; }
h2 { font-size: 15pt; margin: 0 0 2mm; }
ol, ul { padding: 0; margin: 0; }
.about, .hint, .source { color: #444; font-size: 10pt; margin: 0 0 2mm; }
.who { display: flex; gap: 6mm; border-block: 1px solid #000; padding-block: 3mm; margin: 4mm 0 6mm; }
.who span { display: flex; flex: 1; gap: 2mm; }
.who i { flex: 1; border-bottom: 1px dotted #000; }
ol { list-style-position: outside; padding-inline-start: 9mm; }
ol > li { break-inside: avoid; margin-bottom: 5mm; padding-inline-start: 1mm; }
ol > li::marker { font-weight: 700; }
.stem { font-weight: 700; margin: 0 0 1mm; unicode-bidi: plaintext; break-after: avoid; }
ul { list-style: none; }
ul > li { display: flex; gap: 2mm; padding-block: .8mm; break-inside: avoid; overflow-wrap: anywhere; }
ul b { flex: none; min-inline-size: 4mm; font-weight: 600; }
.short { display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm; }
.boxes > li::before { content: ""; flex: none; inline-size: 3.6mm; block-size: 3.6mm; border: 1px solid #000; border-radius: 1mm; margin-block-start: 1.6mm; }
.boxes.one > li::before { border-radius: 50%; }
.blanks > li::before { content: ""; flex: none; inline-size: 10mm; block-size: 5.4mm; border-bottom: 1px solid #000; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; }
.line { border-bottom: 1px dotted #000; block-size: 9mm; margin: 0; }
.key { break-before: page; font-size: 10.5pt; line-height: 1.5; }
.key ol > li { margin-bottom: 3mm; }
.key p { margin: 0; }
footer { margin-top: 6mm; font-size: 9pt; color: #444; }
@media screen { body { padding: 8mm; } .key { border-top: 2px solid #000; margin-top: 10mm; padding-top: 6mm; } }
`;
