import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** A mail server on loopback that keeps what it is sent. */
export type MailSink = { url: string; mails: string[]; close(): Promise<void> };

/** Speaks as much SMTP as a mailer needs to hand over a message (RFC 5321). */
export async function openMailSink(): Promise<MailSink> {
  const mails: string[] = [];
  const server = createServer((socket) => converse(socket, mails));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: async () => {
      server.close();
      await once(server, "close");
    },
  };
}

function converse(socket: Socket, mails: string[]) {
  let waiting = "";
  let isReadingMail = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  say("220 sink");
  socket.setEncoding("utf8").on("data", (text: string) => {
    waiting += text;
    for (;;) {
      const end = isReadingMail ? "\r\n.\r\n" : "\r\n";
      const at = waiting.indexOf(end);
      if (at < 0) return;
      const said = waiting.slice(0, at);
      waiting = waiting.slice(at + end.length);
      if (isReadingMail) mails.push(said);
      say(answerTo(said, isReadingMail));
      isReadingMail = !isReadingMail && /^DATA$/i.test(said);
      if (/^QUIT$/i.test(said)) socket.end();
    }
  });
  socket.on("error", () => {});
}

function answerTo(said: string, isMail: boolean): string {
  if (isMail) return "250 kept";
  if (/^DATA$/i.test(said)) return "354 go on";
  return /^QUIT$/i.test(said) ? "221 bye" : "250 ok";
}
