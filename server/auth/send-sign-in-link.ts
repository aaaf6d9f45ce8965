import "server-only";
import { createTransport } from "nodemailer";
import { locales, localeTags } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { env } from "../env";

/** Hours that a link works for. */
export const linkHours = 1;

/** Sends a sign-in link by mail; without a mail server it is printed in the terminal, and nowhere else. */
export async function sendSignInLink(to: string, link: string): Promise<void> {
  const { mail } = env();
  if (!mail) {
    console.log(`Sign-in link, for one use within ${linkHours} h: ${link}`);
    return;
  }
  const texts = localeTags.map(textFor);
  const paragraphs = texts.map((text) => ({
    dir: locales[text.locale].dir,
    lines: [text("mail.signin.open"), link, text("mail.signin.ignore")],
  }));
  await createTransport(mail.smtpUrl, { from: mail.from }).sendMail({
    to,
    subject: texts.map((text) => text("mail.signin.subject")).join(" | "),
    text: paragraphs.map(({ lines }) => lines.join("\n\n")).join("\n\n"),
    html: paragraphs.map(({ dir, lines }) => htmlOf(dir, lines, link)).join(""),
  });
}

function htmlOf(dir: string, lines: string[], link: string): string {
  const href = link.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const shown = lines.map((line) =>
    line === link ? `<p dir="ltr"><a href="${href}">${href}</a></p>` : `<p>${line}</p>`,
  );
  return `<div dir="${dir}">${shown.join("")}</div>`;
}
