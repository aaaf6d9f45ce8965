import { expect, it } from "vitest";
import { logOutlet } from "./log-outlet.mjs";

const request = '{"time":"2026-11-21T08:00:00.000Z","level":"info","event":"request","route":"/","status":200}\n';
const failure = '{"time":"2026-11-21T08:00:00.000Z","event":"failure","requestId":"7","cause":"Error: no"}\n';

const outlet = (stream) => {
  const written = [];
  return {
    written,
    let: logOutlet({ writableLength: 0, isTTY: false, ...stream, write: (text) => written.push(text) }),
  };
};

it("hands a program every line as it came", () => {
  const { written, let: through } = outlet({});
  for (const chunk of [request, failure.slice(0, 9), failure.slice(9)]) through(chunk);
  expect(written.join("")).toBe(request + failure);
});

it("spares a terminal what went well and says in words what did not, however the lines arrive", () => {
  const { written, let: through } = outlet({ isTTY: true });
  for (const character of `${request}${failure}{"time":odd\nSign-in link\n`) through(character);
  expect(written.join("")).toBe('request 7: Error: no\n{"time":odd\nSign-in link\n');
});

it("drops lines for whoever has stopped reading", () => {
  const { written, let: through } = outlet({ writableLength: 2 * 1024 * 1024 });
  through(request);
  expect(written).toEqual([]);
});
