import { ImageResponse } from "next/og";

const size = { width: 1200, height: 630 };
const ink = "#1c2b33";
const thread = "#b4531a";
const strands = [2014, 2014, 2014, 2015, 2017, 2017, 2017, 2017, 2018, 2024].map((year, id) => ({ id, year }));
const years = [...new Set(strands.map(({ year }) => year))];

const row = { display: "flex", flexDirection: "row" };
const column = { display: "flex", flexDirection: "column" };
const chip = {
  border: `3px solid ${thread}`,
  borderRadius: 28,
  padding: "4px 28px",
  background: "#fffdf8",
  color: thread,
  fontSize: 28,
};

/** What our wide card shows, where it shows it, in plain Latin and the renderer's own typeface. `name`: whose it is. */
export function GET(request) {
  const name = new URL(request.url).searchParams.get("name");
  return new ImageResponse(
    <div style={{ ...column, ...size, justifyContent: "space-between", background: "#f5f0e3", color: ink }}>
      <div style={{ ...row, justifyContent: "space-between", padding: "44px 56px 0" }}>
        <div style={{ fontSize: 34 }}>Sanad</div>
        <div style={chip}>Result</div>
      </div>
      <div style={{ ...row, justifyContent: "space-between", padding: "0 56px" }}>
        <Words name={name} />
        <Strands />
      </div>
      <div style={{ ...row, justifyContent: "space-between", padding: "28px 56px", borderTop: `6px solid ${ink}` }}>
        <div style={{ fontSize: 28 }}>Every question shows its evidence</div>
        <div style={{ fontSize: 28 }}>sanad.example</div>
      </div>
    </div>,
    size,
  );
}

function Words({ name }) {
  return (
    <div style={{ ...column, width: 600 }}>
      <div style={{ fontSize: 30 }}>{name}</div>
      <div style={{ fontSize: 42 }}>The coalition in numbers</div>
      <div style={{ ...row, alignItems: "center" }}>
        <div style={{ fontSize: 200, color: thread, marginRight: 30 }}>8</div>
        <div style={{ fontSize: 46, width: 300 }}>right answers out of 10</div>
      </div>
      <div style={{ fontSize: 28 }}>5 documents, 2014 to 2024</div>
    </div>
  );
}

function Strands() {
  return (
    <div style={{ ...column, width: 440 }}>
      <div style={{ ...row, justifyContent: "space-between", fontSize: 24 }}>
        {years.map((year) => (
          <span key={year}>{year}</span>
        ))}
      </div>
      <div style={{ ...row, justifyContent: "space-between" }}>
        {strands.map(({ id }) => (
          <div key={id} style={{ ...column, alignItems: "center" }}>
            <div style={{ width: 26, height: 26, borderRadius: 13, background: thread }} />
            <div style={{ width: 6, height: 280, background: thread }} />
            <div style={{ width: 26, height: 26, background: thread }} />
          </div>
        ))}
      </div>
    </div>
  );
}
